package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.CodedRole;

/**
 * What an import would do with one occupation, or with one role of the operator's own
 * table.
 *
 * @param subject what the import speaks of
 * @param title what the role is or would be called
 * @param outcome what would be done
 * @param id the role
 * @param revision its newest revision, 0 for one that is not there yet
 * @param before what it says now; empty unless it would be changed
 * @param after what it would say; empty when nothing would be done
 * @param traces what the import leaves in it, with whether its texts are the import's
 * @param held what stays though the import says otherwise
 * @param remarks what else is worth looking at
 * @param sharing all roles that name the occupation
 */
record PlannedRole(Subject subject, String title, Outcome outcome, UUID id, int revision, Optional<RoleContent> before,
		Optional<RoleContent> after, ImportedRole traces, List<RetainedField> held, List<String> remarks,
		List<CodedRole> sharing) {

	PlannedRole {
		sharing = List.copyOf(sharing);
		held = List.copyOf(held);
		remarks = List.copyOf(remarks);
	}

	/** By which it is named within the plan, as no other is. */
	String key() {
		return this.subject.key();
	}

	/** The O*NET-SOC code of what the import speaks of; nothing where it has none. */
	String code() {
		return this.subject.code();
	}

	boolean isPublished() {
		return this.outcome == Outcome.CREATED || this.outcome == Outcome.CHANGED;
	}

	/**
	 * Whether several roles name the occupation, of which the import takes one or none.
	 */
	boolean isShared() {
		return this.sharing.size() > 1;
	}

	/** Whether the import takes none of several. */
	boolean isLeftAlone() {
		return isShared() && this.outcome == Outcome.REJECTED;
	}

	/**
	 * What an import speaks of.
	 *
	 * @param key by which it is named within the plan, as no other is
	 * @param code its O*NET-SOC code, or nothing
	 * @param isOccupation whether it is an occupation of the agencies' tables
	 */
	record Subject(String key, String code, boolean isOccupation) {

		static Subject ofOccupation(String code) {
			return new Subject(code, code, true);
		}

	}

	/**
	 * What would be done.
	 */
	enum Outcome {

		CREATED, CHANGED, UNCHANGED,

		/** Nothing, for the reason among the remarks. */
		REJECTED

	}

}
