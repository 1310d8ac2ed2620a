package org.rolepair.role.fact;

/**
 * How a figure was worked out from observed ones.
 */
public enum Derivation {

	/** An hourly rate: yearly pay over 2,080 hours. */
	YEARLY_OVER_2080,

	/** Worked out from other figures of the source by whoever entered it. */
	WORKED_OUT,

	/** The group with the greatest share of a distribution on the page. */
	GREATEST_SHARE

}
