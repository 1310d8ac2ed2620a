package org.rolepair.comparison;

/**
 * Why two figures of one kind are not compared.
 */
enum Incomparability {

	/** Neither source, or one of them, states its period. */
	PERIOD_NOT_STATED,

	PERIODS_TOO_FAR_APART,

	POPULATIONS_DIFFER,

	PLACES_DIFFER,

	CURRENCIES_DIFFER,

	/** One figure is only known to be at least, or less than, a number. */
	BOUND_ONLY,

	/** Rankings by different statistics, or with different floors. */
	STATISTICS_DIFFER

}
