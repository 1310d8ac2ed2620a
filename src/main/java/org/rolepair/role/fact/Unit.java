package org.rolepair.role.fact;

/** What a number counts. Money is in the currency of the role. */
public enum Unit {

	MONEY_PER_YEAR, MONEY_PER_HOUR, PERCENT, JOBS, OPENINGS_PER_YEAR, YEARS, LEVEL, RATING, PERCENTILE, NONE;

	public boolean isMoney() {
		return this == MONEY_PER_YEAR || this == MONEY_PER_HOUR;
	}

}
