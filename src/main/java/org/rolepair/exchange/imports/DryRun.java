package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.rolepair.editing.draft.FieldChange;

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

	/**
	 * A field that somebody has written by hand and that an import has otherwise.
	 *
	 * @param role the role
	 * @param held the field
	 * @param changes what would stand in it otherwise; none when the import's does not
	 * hold together with the rest
	 */
	record WrittenField(PlannedRole role, RetainedField held, List<FieldChange> changes) {

		private static final List<String> TITLES = List.of("/basics/title", "/basics/plural", "/basics/runningTitle",
				"/basics/runningPlural", "/basics/article");

		private static final List<String> DESCRIPTION = List.of("/basics/description", "/basics/descriptionSource");

		WrittenField {
			changes = List.copyOf(changes);
		}

		/**
		 * A field with what would stand in it.
		 * @param role the role with the field as it is
		 * @param held the field
		 * @param changes all that would change in the role if none of its fields were
		 * kept
		 */
		static WrittenField of(PlannedRole role, RetainedField held, List<FieldChange> changes) {
			Predicate<String> own = paths(held);
			return new WrittenField(role, held, changes.stream().filter((change) -> own.test(change.path())).toList());
		}

		/** By which an operator's decision names it, as the planner does. */
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
