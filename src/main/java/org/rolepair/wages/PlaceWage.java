package org.rolepair.wages;

import java.math.BigDecimal;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;

/**
 * One row of a source: an occupation in a place.
 *
 * @param socCode an occupation code, "29-1141", or the code of a combined row
 * @param employment the number of jobs, with any relative standard error, or a blank
 */
public record PlaceWage(String socCode, Area area, Answer employment, PlacePay pay) {

	private static final BigDecimal TOO_MANY = new BigDecimal("1000000000");

	public PlaceWage {
		if (!OccupationCode.isValid(socCode)) {
			throw new IllegalArgumentException("No code of an occupation: " + socCode);
		}
		if (!(employment instanceof Blank) && !isCount(employment)) {
			throw new IllegalArgumentException("No number of jobs: " + employment);
		}
	}

	private static boolean isCount(Answer employment) {
		return employment.as(Quantity.class)
			.filter((jobs) -> jobs.bound() == Bound.EXACT && jobs.decimals() == 0 && jobs.value().signum() >= 0
					&& jobs.value().compareTo(TOO_MANY) < 0)
			.isPresent();
	}

}
