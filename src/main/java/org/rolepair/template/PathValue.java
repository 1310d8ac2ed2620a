package org.rolepair.template;

import org.jspecify.annotations.Nullable;

/**
 * What a path leads to. Where its steps lead nowhere, or to nothing, the whole language
 * is asked, which tells a mistake from nothing.
 */
final class PathValue implements Expression {

	private final String variable;

	private final PathSteps steps;

	private final Expression language;

	PathValue(PathExpression path, PathReaders readers, Expression language) {
		this.variable = path.variable();
		this.steps = new PathSteps(path.steps(), readers);
		this.language = language;
	}

	@Override
	public @Nullable Object evaluate(Scope scope) {
		Object value = find(scope);
		return (value != null || this.steps.isEmpty()) ? value : this.language.evaluate(scope);
	}

	/** Where the path leads; null for nowhere, or to nothing. */
	@Nullable Object find(Scope scope) {
		return this.steps.follow(scope.get(this.variable));
	}

}
