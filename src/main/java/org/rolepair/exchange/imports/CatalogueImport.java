package org.rolepair.exchange.imports;

import java.time.Instant;
import java.util.Optional;

/**
 * An import that was applied.
 *
 * @param number its number, from 1
 * @param undoneAt when it was undone; empty while it stands
 * @param created how many roles it made
 * @param changed how many it changed
 * @param unchanged how many said what it says
 * @param held how many fields it left as they were, though it says otherwise
 * @param rejected how many occupations and rows it could not take
 */
record CatalogueImport(int number, String author, String note, Instant appliedAt, Optional<Instant> undoneAt,
		Optional<String> undoneBy, int created, int changed, int unchanged, int held, int rejected) {

	boolean stands() {
		return this.undoneAt.isEmpty();
	}

}
