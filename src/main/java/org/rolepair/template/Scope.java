package org.rolepair.template;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The variables that a part of a template sees: those given to it, and all those of the
 * parts around it.
 */
final class Scope {

	private final Map<String, ?> model;

	private final @Nullable Scope outer;

	private final String name;

	private final @Nullable Object value;

	private Scope(Map<String, ?> model, @Nullable Scope outer, String name, @Nullable Object value) {
		this.model = model;
		this.outer = outer;
		this.name = name;
		this.value = value;
	}

	static Scope of(Map<String, ?> model) {
		return new Scope(model, null, "", null);
	}

	/** This scope with one more variable, which hides another of its name. */
	Scope with(String name, @Nullable Object value) {
		return new Scope(this.model, this, name, value);
	}

	/** The value of a variable; null when there is none of this name. */
	@Nullable Object get(String name) {
		for (Scope scope = this; scope.outer != null; scope = scope.outer) {
			if (scope.name.equals(name)) {
				return scope.value;
			}
		}
		return this.model.get(name);
	}

}
