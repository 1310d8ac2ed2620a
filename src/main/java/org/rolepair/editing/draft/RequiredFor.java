package org.rolepair.editing.draft;

/**
 * For what a problem of a draft has to be solved. A draft with any of them can be saved.
 */
public enum RequiredFor {

	/** What was typed cannot be read or breaks a rule: nothing goes on with it. */
	MENDING,

	/** Something is missing without which the role cannot be shown, not even to try. */
	PREVIEW,

	/** Something is missing without which the role is not published. */
	PUBLISHING

}
