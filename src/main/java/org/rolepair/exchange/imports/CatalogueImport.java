package org.rolepair.exchange.imports;

import java.time.Instant;
import java.util.Optional;

/**
 * An import that was applied.
 *
 * @param undoneAt empty unless the import was undone
 * @param held number of fields that kept their values although the import differs
 * @param rejected number of occupations and rows that could not be imported
 */
record CatalogueImport(int number, String author, String note, Instant appliedAt, Optional<Instant> undoneAt,
		Optional<String> undoneBy, int created, int changed, int unchanged, int held, int rejected) {

	boolean isActive() {
		return this.undoneAt.isEmpty();
	}

}
