package org.rolepair.template;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.ReflectivePropertyAccessor;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/**
 * What an expression of Spring's language comes to. All of them share one context, so
 * what it looked up about a class is looked up once.
 */
final class LanguageValue implements Expression {

	private static final SpelExpressionParser PARSER = new SpelExpressionParser();

	private static final EvaluationContext CONTEXT = context();

	private final org.springframework.expression.Expression expression;

	LanguageValue(String expression) {
		this.expression = PARSER.parseExpression(expression);
	}

	@Override
	public @Nullable Object evaluate(Scope scope) {
		return this.expression.getValue(CONTEXT, scope);
	}

	private static EvaluationContext context() {
		StandardEvaluationContext context = new StandardEvaluationContext();
		context.setPropertyAccessors(List.of(new Variables(), new ReflectivePropertyAccessor(false)));
		return context;
	}

	/**
	 * Lets the language see the variables of a scope.
	 */
	private static final class Variables implements PropertyAccessor {

		@Override
		public Class<?>[] getSpecificTargetClasses() {
			return new Class<?>[] { Scope.class };
		}

		@Override
		public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
			return target instanceof Scope;
		}

		@Override
		public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
			if (target instanceof Scope scope) {
				return new TypedValue(scope.get(name));
			}
			throw new AccessException("Only a scope has variables");
		}

		@Override
		public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
			return false;
		}

		@Override
		public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
				throws AccessException {
			throw new AccessException("Templates change nothing");
		}

	}

}
