package org.rolepair.web;

import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Thymeleaf's Spring dialect with the {@link PropertyPathEvaluator}. */
class PropertyPathDialect extends SpringStandardDialect {

	private final IStandardVariableExpressionEvaluator evaluator = new PropertyPathEvaluator();

	@Override
	public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
		return this.evaluator;
	}

}
