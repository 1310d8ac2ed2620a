package org.rolepair.template;

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

	private final PathReaders readers = new PathReaders();

	private final LoadingCache<String, Optional<Path>> paths = Caffeine.newBuilder()
		.maximumSize(MOST_EXPRESSIONS)
		.build(this::path);

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
			Optional<Path> path = this.paths.get(expression.getExpression());
			if (path.isPresent()) {
				Object value = path.get().steps.follow(context.getVariable(path.get().variable));
				if (value != null) {
					return value;
				}
			}
		}
		return WHOLE_LANGUAGE.evaluate(context, expression, execution);
	}

	private Optional<Path> path(String expression) {
		return PathExpression.of(expression)
			.filter((path) -> !path.variable().equals(PARAMETERS))
			.map((path) -> new Path(path.variable(), new PathSteps(path.steps(), this.readers)));
	}

	/**
	 * A path with the methods that its steps call.
	 *
	 * @param variable where it starts
	 * @param steps the steps from there
	 */
	private record Path(String variable, PathSteps steps) {

	}

}
