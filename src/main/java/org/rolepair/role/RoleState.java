package org.rolepair.role;

public enum RoleState {

	/** Not public yet. */
	DRAFT,

	PUBLISHED,

	/** Still shown, with a notice and a successor. */
	RETIRED,

	/** No longer shown; its address says why. */
	WITHDRAWN

}
