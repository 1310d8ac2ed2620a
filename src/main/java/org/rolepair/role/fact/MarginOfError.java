package org.rolepair.role.fact;

import java.math.BigDecimal;

/** Margins of error at 90% confidence, as the Bureau of Labor Statistics defines them. */
public final class MarginOfError {

	private static final BigDecimal NINETY_PERCENT = new BigDecimal("1.645");

	private MarginOfError() {
	}

	/**
	 * Returns the margin of one estimate: 1.645 x SE.
	 * @param standardError absolute or relative
	 * @return in the unit of the standard error
	 */
	public static BigDecimal of(BigDecimal standardError) {
		return NINETY_PERCENT.multiply(standardError);
	}

	/**
	 * Returns the margin of a difference: 1.645 x sqrt(SE1^2 + SE2^2). The root has the
	 * 16 digits of a double.
	 * @param first the first estimate's standard error
	 * @param other the other's, in the same unit
	 */
	public static BigDecimal ofDifference(BigDecimal first, BigDecimal other) {
		return of(BigDecimal.valueOf(Math.sqrt(first.pow(2).add(other.pow(2)).doubleValue())));
	}

}
