package org.rolepair.template;

import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/**
 * The dialect of the templates: Thymeleaf's for Spring, but for how paths are followed.
 */
class PathDialect extends SpringStandardDialect {

	private final IStandardVariableExpressionEvaluator evaluator = new PathEvaluator();

	@Override
	public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
		return this.evaluator;
	}

}
