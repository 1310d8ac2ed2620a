package org.rolepair.wages;

import java.time.YearMonth;

import org.rolepair.source.Period;

/**
 * An edition of a price series.
 *
 * @param source the slug of its source
 * @param period the last month or year of the series; must be stated
 */
public record PriceEdition(PriceKind kind, String source, Period period) {

	public PriceEdition {
		if (!period.isStated()) {
			throw new IllegalArgumentException("An edition of prices has a period");
		}
	}

	/** Returns the reference month, by which editions are ordered. */
	public YearMonth month() {
		return this.period.reference().orElseThrow();
	}

}
