package org.rolepair.role.fact;

/** What a source says about an item of a list. */
public enum ItemMark {

	/** Many employers of all fields ask for it. */
	HOT,

	/** Employers often ask for it in this role. */
	IN_DEMAND

}
