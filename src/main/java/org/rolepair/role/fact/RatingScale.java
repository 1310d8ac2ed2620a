package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A scale of ratings from its lowest to its highest number, both included. */
public record RatingScale(int lowest, int highest) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	public boolean includes(BigDecimal rating) {
		return rating.compareTo(BigDecimal.valueOf(this.lowest)) >= 0
				&& rating.compareTo(BigDecimal.valueOf(this.highest)) <= 0;
	}

	/**
	 * Returns how far up the scale a rating is, in percent with one decimal. The bottom
	 * is the lowest number, or zero on a scale with negative ones.
	 */
	public BigDecimal percentage(BigDecimal rating) {
		int bottom = Math.max(this.lowest, 0);
		return rating.subtract(BigDecimal.valueOf(bottom))
			.max(BigDecimal.ZERO)
			.multiply(WHOLE)
			.divide(BigDecimal.valueOf(this.highest - bottom), 1, RoundingMode.HALF_UP);
	}

}
