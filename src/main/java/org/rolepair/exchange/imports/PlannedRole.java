package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.CodedRole;

/**
 * The planned outcome for an occupation, or for a role in the operator's own table.
 *
 * @param revision the role's newest revision, 0 for a new role
 * @param before the current content; empty unless the role would change
 * @param after the new content; empty if nothing would change
 * @param sharing all roles with the same occupation code
 */
record PlannedRole(Subject subject, String title, Outcome outcome, UUID id, int revision, Optional<RoleContent> before,
		Optional<RoleContent> after, ImportedRole importedRole, List<RetainedField> held, List<String> remarks,
		List<CodedRole> sharing) {

	/** Returns the unique key of the role within the plan. */
	String key() {
		return this.subject.key();
	}

	String code() {
		return this.subject.code();
	}

	boolean isPublished() {
		return this.outcome == Outcome.CREATED || this.outcome == Outcome.CHANGED;
	}

	boolean isShared() {
		return this.sharing.size() > 1;
	}

	/** Returns whether none of the roles sharing the occupation is adopted. */
	boolean isUnassigned() {
		return isShared() && this.outcome == Outcome.REJECTED;
	}

	/**
	 * The occupation of the agencies' tables or the role of a row that is planned. Its
	 * key is unique within the plan; its O*NET-SOC code may be empty.
	 */
	record Subject(String key, String code, boolean isOccupation) {

		static Subject ofOccupation(String code) {
			return new Subject(code, code, true);
		}

	}

	enum Outcome {

		CREATED, CHANGED, UNCHANGED,

		/** Nothing would be done; the remarks say why. */
		REJECTED

	}

}
