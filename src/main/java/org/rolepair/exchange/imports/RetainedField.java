package org.rolepair.exchange.imports;

import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.role.fact.FactKind;

/**
 * Something that an import would change and does not.
 *
 * @param field the kind of figure, or the name of a text
 * @param reason why it stays
 * @param proposed what the import has instead, in short
 */
record RetainedField(String field, Reason reason, String proposed) {

	static RetainedField of(FactKind kind, Reason reason, String proposed) {
		return new RetainedField(kind.name(), reason, proposed);
	}

	/**
	 * The kind of figure.
	 * @return empty for a text
	 */
	Optional<FactKind> kind() {
		return Stream.of(FactKind.values()).filter((kind) -> kind.name().equals(this.field)).findFirst();
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
