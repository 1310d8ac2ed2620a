package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.rolepair.editing.draft.FieldChange;

/**
 * The plan of an import with the decisions made so far.
 *
 * @param written all fields edited by hand that differ from the import
 * @param replaced keys of the fields among these that the import replaces
 * @param adopted slugs of the roles chosen for shared occupations by occupation code, an
 * empty string for none
 */
record DryRun(UUID id, ImportPlan plan, List<DifferingField> written, Set<String> replaced,
		Map<String, String> adopted) {

	DryRun(ImportPlan plan, List<DifferingField> written, Set<String> replaced, Map<String, String> adopted) {
		this(UUID.randomUUID(), plan, written, replaced, adopted);
	}

	/**
	 * A retained field that differs from the import, with what replacing it would change.
	 * The import's value may conflict with other fields: then nothing would.
	 */
	record DifferingField(PlannedRole role, RetainedField held, List<FieldChange> changes) {

		private static final List<String> TITLES = List.of("/basics/title", "/basics/plural", "/basics/runningTitle",
				"/basics/runningPlural", "/basics/article");

		private static final List<String> DESCRIPTION = List.of("/basics/description", "/basics/descriptionSource");

		/** Selects the field's changes from those of a role with nothing kept. */
		static DifferingField of(PlannedRole role, RetainedField held, List<FieldChange> changes) {
			Predicate<String> own = paths(held);
			return new DifferingField(role, held,
					changes.stream().filter((change) -> own.test(change.path())).toList());
		}

		String key() {
			return this.role.key() + "/" + this.held.field();
		}

		private static Predicate<String> paths(RetainedField held) {
			return switch (held.field()) {
				case RoleMerge.TITLES -> TITLES::contains;
				case RoleMerge.DESCRIPTION -> DESCRIPTION::contains;
				case RoleMerge.CATEGORY, RoleMerge.ALTERNATE_TITLES -> ("/basics/" + held.field())::equals;
				case RoleMerge.DUTIES -> (path) -> path.startsWith("/duties/");
				default -> (path) -> path.contains("/figures/" + held.field() + "/");
			};
		}

	}

}
