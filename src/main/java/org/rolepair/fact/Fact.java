package org.rolepair.fact;

import java.util.Optional;

/**
 * What one source says of one matter: never a bare number.
 *
 * @param kind what it states
 * @param answer the value, or why there is none
 * @param origin where it comes from
 */
public record Fact(FactKind kind, Answer answer, Origin origin) {

	public Fact {
		if (answer instanceof Value && !kind.form().isInstance(answer)) {
			throw new IllegalArgumentException("%s takes the form %s, not %s".formatted(kind,
					kind.form().getSimpleName(), answer.getClass().getSimpleName()));
		}
		boolean share = kind == FactKind.LGBT_SHARE || kind == FactKind.JOB_SATISFACTION;
		if (share && answer instanceof Quantity quantity) {
			Shares.requireShare(kind.name(), quantity);
		}
	}

	/**
	 * The value in the form given.
	 * @param <V> the form
	 * @param form the class of the form
	 * @return empty for a blank
	 */
	public <V extends Value> Optional<V> value(Class<V> form) {
		return this.answer.as(form);
	}

	public boolean isBlank() {
		return this.answer instanceof Blank;
	}

}
