package org.rolepair.exchange.imports;

import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.role.fact.FactKind;

/**
 * A field, named by its kind of figure or text, that keeps its value although the import
 * differs.
 */
record RetainedField(String field, Reason reason, String proposed) {

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
