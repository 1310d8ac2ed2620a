package org.rolepair.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an import would do, with what its operator has decided so far.
 *
 * @param id tells it from others
 * @param plan the plan, in which what was decided is done
 * @param written every field that was written by hand and that the import has otherwise
 * @param replaced which of these the import replaces, by their keys
 * @param adopted which role was chosen for an occupation that several name: its slug, or
 * nothing for none, by the occupation's code
 */
record DryRun(UUID id, ImportPlan plan, List<WrittenField> written, Set<String> replaced, Map<String, String> adopted) {

	DryRun {
		written = List.copyOf(written);
		replaced = Set.copyOf(replaced);
		adopted = Map.copyOf(adopted);
	}

	DryRun(ImportPlan plan, List<WrittenField> written, Set<String> replaced, Map<String, String> adopted) {
		this(UUID.randomUUID(), plan, written, replaced, adopted);
	}

}
