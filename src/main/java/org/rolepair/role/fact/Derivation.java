package org.rolepair.role.fact;

import java.math.BigDecimal;

/** How a figure was derived from observed ones. */
public enum Derivation {

	/** An hourly rate: yearly pay divided by 2,080 hours. */
	YEARLY_OVER_2080,

	/** Calculated from other figures of the source before it was entered. */
	WORKED_OUT,

	/** The group with the greatest share of a distribution on the page. */
	GREATEST_SHARE,

	/** Pay in a place at the nation's prices: local pay over the place's price level. */
	PAY_OVER_PRICE_LEVEL;

	/** The working hours by which the wage survey relates hourly and yearly pay. */
	public static final BigDecimal HOURS_A_YEAR = BigDecimal.valueOf(2_080);

}
