package org.rolepair.exchange;

import java.util.List;
import java.util.function.Predicate;

import org.rolepair.draft.FieldChange;

/**
 * A field that somebody has written by hand and that an import has otherwise.
 *
 * @param role the role
 * @param held the field
 * @param changes what would stand in it otherwise; none when the import's does not hold
 * together with the rest
 */
record WrittenField(PlannedRole role, Held held, List<FieldChange> changes) {

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
	 * @param changes all that would change in the role if none of its fields were kept
	 */
	static WrittenField of(PlannedRole role, Held held, List<FieldChange> changes) {
		Predicate<String> own = paths(held);
		return new WrittenField(role, held, changes.stream().filter((change) -> own.test(change.path())).toList());
	}

	/** By which an operator's decision names it, as the planner does. */
	String key() {
		return this.role.key() + "/" + this.held.field();
	}

	private static Predicate<String> paths(Held held) {
		return switch (held.field()) {
			case RoleMerge.TITLES -> TITLES::contains;
			case RoleMerge.DESCRIPTION -> DESCRIPTION::contains;
			case RoleMerge.CATEGORY, RoleMerge.ALTERNATE_TITLES -> ("/basics/" + held.field())::equals;
			case RoleMerge.DUTIES -> (path) -> path.startsWith("/duties/");
			default -> (path) -> path.contains("/figures/" + held.field() + "/");
		};
	}

}
