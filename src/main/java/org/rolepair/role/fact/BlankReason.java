package org.rolepair.role.fact;

/** Reasons why there is no value. */
public enum BlankReason {

	/** No source of the role collects it. */
	NOT_COLLECTED,

	/** Does not exist for the role, such as an hourly wage of people paid by the year. */
	NOT_APPLICABLE,

	/** The source has it but does not publish it. */
	WITHHELD,

	/** The source publishes no such figure, for example for places with too few jobs. */
	NOT_PUBLISHED,

	/** The source's sample is too small. */
	TOO_FEW_RESPONDENTS,

	/** Missing from the published copy that was read. */
	NOT_IN_COPY,

	/** The edition that was read has no row for it. */
	NOT_IN_EDITION,

	/** A later classification split, merged or redefined the occupation. */
	REDEFINED,

	/** A ranking has fewer than three places or sectors with enough jobs. */
	TOO_FEW_RANKED,

	/** No place or sector of a ranking pays more than the nation. */
	NONE_ABOVE_NATION,

	/** The source lists nothing of the kind for the role. */
	NONE_LISTED,

	/** An editor has yet to enter it. */
	NOT_YET_ENTERED

}
