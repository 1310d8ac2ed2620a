package org.rolepair.template;

import org.jspecify.annotations.Nullable;

/**
 * Something in a template that has a value.
 */
@FunctionalInterface
interface Expression {

	@Nullable Object evaluate(Scope scope);

	/** Whether the value counts as true, as Thymeleaf tells it. */
	default boolean holds(Scope scope) {
		return Truth.of(evaluate(scope));
	}

	/** The value as text; empty when there is none. */
	default String text(Scope scope) {
		Object value = evaluate(scope);
		return (value != null) ? value.toString() : "";
	}

}
