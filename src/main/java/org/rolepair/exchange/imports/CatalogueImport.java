package org.rolepair.exchange.imports;

import java.time.Instant;
import java.util.Optional;

/**
 * An import that was applied, with numbers of roles. Held fields kept their values
 * although the import differs.
 */
record CatalogueImport(int number, String author, String note, Instant appliedAt, Optional<Instant> undoneAt,
		Optional<String> undoneBy, int created, int changed, int unchanged, int held, int rejected) {

	boolean isActive() {
		return this.undoneAt.isEmpty();
	}

}
