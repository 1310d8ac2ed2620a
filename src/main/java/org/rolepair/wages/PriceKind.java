package org.rolepair.wages;

/** What the levels of a price series measure. */
public enum PriceKind {

	/** The consumer price index of the nation, by month. */
	CONSUMER_PRICES,

	/** Regional price parities of states, by year; the nation is 100. */
	STATE_PARITIES,

	/** Regional price parities of metropolitan areas, by year. */
	METROPOLITAN_PARITIES,

	/** Regional price parities of the nonmetropolitan part of states, by year. */
	NONMETROPOLITAN_PARITIES

}
