package org.rolepair.wages;

import java.time.YearMonth;

import org.rolepair.source.Period;

/**
 * An edition of the wages of one kind of places.
 *
 * @param kind the kind of its places
 * @param source the slug of its source
 * @param period the time that its figures speak of, which is stated
 */
public record PlaceEdition(PlaceKind kind, String source, Period period) {

	public PlaceEdition {
		if (!period.isStated()) {
			throw new IllegalArgumentException("An edition of wages by place has a period");
		}
	}

	/**
	 * The month by which editions follow one another.
	 * @return the period's reference month
	 */
	public YearMonth month() {
		return this.period.reference().orElseThrow();
	}

}
