package org.rolepair.exchange;

import java.util.Optional;

import org.rolepair.fact.FactKind;

/**
 * Something that an import would change and does not.
 *
 * @param field the kind of figure, or the name of a text
 * @param reason why it stays
 * @param proposed what the import has instead, in short
 */
record Held(String field, Reason reason, String proposed) {

	static Held of(FactKind kind, Reason reason, String proposed) {
		return new Held(kind.name(), reason, proposed);
	}

	/**
	 * The kind of figure.
	 * @return empty for a text
	 */
	Optional<FactKind> kind() {
		try {
			return Optional.of(FactKind.valueOf(this.field));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Why something stays.
	 */
	enum Reason {

		/** The role holds a newer edition of it. */
		OLDER,

		/** Somebody has written it by hand. */
		BY_HAND

	}

}
