package org.rolepair.wages;

import java.time.YearMonth;

import org.rolepair.source.Period;

/**
 * An edition of wages for one kind of place.
 *
 * @param source the slug of its source
 * @param period must be stated
 */
public record PlaceEdition(PlaceKind kind, String source, Period period) {

	public PlaceEdition {
		if (!period.isStated()) {
			throw new IllegalArgumentException("An edition of wages by place has a period");
		}
	}

	/** Returns the reference month, by which editions are ordered. */
	public YearMonth month() {
		return this.period.reference().orElseThrow();
	}

}
