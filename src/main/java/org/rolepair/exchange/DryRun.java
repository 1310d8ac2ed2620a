package org.rolepair.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an import would do, with what its operator has decided so far.
 *
 * @param id tells it from others
 * @param plan the plan, in which what was decided is done
 * @param written every field that was written by hand and that the import has otherwise
 * @param replaced which of these the import replaces, by their keys
 */
record DryRun(UUID id, ImportPlan plan, List<WrittenField> written, Set<String> replaced) {

	DryRun {
		written = List.copyOf(written);
		replaced = Set.copyOf(replaced);
	}

	DryRun(ImportPlan plan, List<WrittenField> written, Set<String> replaced) {
		this(UUID.randomUUID(), plan, written, replaced);
	}

}
