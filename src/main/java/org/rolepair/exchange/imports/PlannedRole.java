package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.CodedRole;

/**
 * The planned outcome for an occupation, or for a role in the operator's own table.
 *
 * @param key unique within the plan; an occupation's is its code
 * @param code the O*NET-SOC code, which a row may lack
 * @param revision the role's newest revision, 0 for a new role
 * @param before the current content; empty unless the role would change
 * @param after the new content; empty if nothing would change
 * @param sharing all roles with the same occupation code
 */
record PlannedRole(String key, String code, String title, Outcome outcome, UUID id, int revision,
		Optional<RoleContent> before, Optional<RoleContent> after, ImportedRole importedRole, List<RetainedField> held,
		List<String> remarks, List<CodedRole> sharing) {

	/** Returns whether an occupation of the agencies' tables is planned, not a row. */
	boolean isOccupation() {
		return this.key.equals(this.code);
	}

	/** Returns whether a row is left out. */
	boolean isRejectedRow() {
		return this.outcome == Outcome.REJECTED && !isOccupation();
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

	enum Outcome {

		CREATED, CHANGED, UNCHANGED,

		/** Nothing would be done; the remarks say why. */
		REJECTED

	}

}
