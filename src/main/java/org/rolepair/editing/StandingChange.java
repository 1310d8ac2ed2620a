package org.rolepair.editing;

import java.util.Locale;

import org.rolepair.audit.Deed;
import org.rolepair.role.RoleState;

/**
 * A change of where a role stands in its life.
 */
enum StandingChange {

	RETIRE(Deed.RETIRED), WITHDRAW(Deed.WITHDRAWN), RESTORE(Deed.RESTORED);

	private final Deed deed;

	StandingChange(Deed deed) {
		this.deed = deed;
	}

	static StandingChange named(String path) {
		return valueOf(path.toUpperCase(Locale.ROOT));
	}

	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	Deed deed() {
		return this.deed;
	}

	/** Whether it can be made of a role in a state. */
	boolean isPossible(RoleState state) {
		return switch (this) {
			case RETIRE -> state == RoleState.PUBLISHED;
			case WITHDRAW -> state == RoleState.PUBLISHED || state == RoleState.RETIRED;
			case RESTORE -> state == RoleState.RETIRED || state == RoleState.WITHDRAWN;
		};
	}

}
