package org.rolepair.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Follows the paths of templates by methods that were looked up before. Spring's
 * expression language looks each of them up again for each page; it is asked for all that
 * is more than a path, and wherever a path leads nowhere.
 */
class PathEvaluator implements IStandardVariableExpressionEvaluator {

	private static final int MOST_EXPRESSIONS = 5_000;

	/** What the request says is guarded by the expression language. */
	private static final String PARAMETERS = "param";

	private static final IStandardVariableExpressionEvaluator WHOLE_LANGUAGE = SPELVariableExpressionEvaluator.INSTANCE;

	private final LoadingCache<String, Optional<PathExpression>> paths = Caffeine.newBuilder()
		.maximumSize(MOST_EXPRESSIONS)
		.build(PathExpression::of);

	private final PathReaders readers = new PathReaders();

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
			Optional<PathExpression> path = this.paths.get(expression.getExpression());
			if (path.isPresent()) {
				Object value = follow(path.get(), context);
				if (value != null) {
					return value;
				}
			}
		}
		return WHOLE_LANGUAGE.evaluate(context, expression, execution);
	}

	/** Null where the path leads nowhere, or to null. */
	private @Nullable Object follow(PathExpression path, IExpressionContext context) {
		if (path.variable().equals(PARAMETERS)) {
			return null;
		}
		Object value = context.getVariable(path.variable());
		for (PathExpression.Step step : path.steps()) {
			Method reader = (value != null) ? this.readers.find(value, step).orElse(null) : null;
			if (reader == null) {
				return null;
			}
			value = read(reader, value);
		}
		return value;
	}

	/** A step that fails is taken again by the language, which says what is wrong. */
	private static @Nullable Object read(Method reader, @Nullable Object target) {
		try {
			return reader.invoke(target);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			return null;
		}
	}

}
