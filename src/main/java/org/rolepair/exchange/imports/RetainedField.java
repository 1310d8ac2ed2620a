package org.rolepair.exchange.imports;

import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.role.fact.FactKind;

/**
 * A field that keeps its value although the import differs.
 *
 * @param field the kind of figure, or the name of a text
 * @param proposed a short form of the import's value
 */
record RetainedField(String field, Reason reason, String proposed) {

	static RetainedField of(FactKind kind, Reason reason, String proposed) {
		return new RetainedField(kind.name(), reason, proposed);
	}

	/** Returns the kind of figure; empty for a text. */
	Optional<FactKind> kind() {
		return Stream.of(FactKind.values()).filter((kind) -> kind.name().equals(this.field)).findFirst();
	}

	enum Reason {

		/** The role has a newer edition. */
		OLDER,

		/** The field was edited by hand. */
		BY_HAND

	}

}
