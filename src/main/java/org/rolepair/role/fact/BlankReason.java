package org.rolepair.role.fact;

/**
 * Why there is no value.
 */
public enum BlankReason {

	/** No source of the role collects it. */
	NOT_COLLECTED,

	/** It does not exist for the role: an hourly wage of people paid by the year. */
	NOT_APPLICABLE,

	/** The source has it and does not publish it. */
	WITHHELD,

	/**
	 * The source publishes no such figure, as for a place with no or too few such jobs.
	 */
	NOT_PUBLISHED,

	/** The source asked too few people to publish it. */
	TOO_FEW_RESPONDENTS,

	/** The published copy that was read lacks it. */
	NOT_IN_COPY,

	/** An editor has still to enter it. */
	NOT_YET_ENTERED

}
