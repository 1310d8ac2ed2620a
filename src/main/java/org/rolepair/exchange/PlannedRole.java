package org.rolepair.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.RoleContent;

/**
 * What an import would do with one occupation.
 *
 * @param code the occupation's O*NET-SOC code
 * @param title what the role is or would be called
 * @param outcome what would be done
 * @param id the role
 * @param revision its newest revision, 0 for one that is not there yet
 * @param before what it says now; empty unless it would be changed
 * @param after what it would say; empty when nothing would be done
 * @param traces what the import leaves in it, with whether its texts are the import's
 * @param held what stays though the import says otherwise
 * @param remarks what else is worth looking at
 */
record PlannedRole(String code, String title, Outcome outcome, UUID id, int revision, Optional<RoleContent> before,
		Optional<RoleContent> after, ImportedRole traces, List<Held> held, List<String> remarks) {

	PlannedRole {
		held = List.copyOf(held);
		remarks = List.copyOf(remarks);
	}

	boolean isPublished() {
		return this.outcome == Outcome.CREATED || this.outcome == Outcome.CHANGED;
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
