package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A margin of error at 90% confidence.
 *
 * @param amount the unrounded margin, in the unit of the figures
 * @param digits the number of significant digits that the published errors allow
 */
public record MarginOfError(BigDecimal amount, int digits) {

	private static final BigDecimal NORMAL = new BigDecimal("1.645");

	private static final double EXACT_NORMAL = 1.644854;

	/** The 95th percentiles of Student's t for 1 to 30 degrees of freedom. */
	private static final String[] STUDENT = { "6.314", "2.920", "2.353", "2.132", "2.015", "1.943", "1.895", "1.860",
			"1.833", "1.812", "1.796", "1.782", "1.771", "1.761", "1.753", "1.746", "1.740", "1.734", "1.729", "1.725",
			"1.721", "1.717", "1.714", "1.711", "1.708", "1.706", "1.703", "1.701", "1.699", "1.697" };

	/** The wage survey publishes relative errors in tenths of a percent. */
	private static final int RELATIVE_DECIMALS = 1;

	/** O*NET publishes standard errors of ratings in hundredths. */
	private static final int RATING_DECIMALS = 2;

	/**
	 * Returns the margin of a difference, 1.645 x sqrt(SE1^2 + SE2^2). It is empty if
	 * either estimate has no published error, or both have one of zero.
	 */
	public static Optional<MarginOfError> ofDifference(Quantity first, Quantity other) {
		return first.standardError().flatMap((one) -> other.standardError().flatMap((two) -> {
			Quantity dominant = (one.compareTo(two) >= 0) ? first : other;
			return of(NORMAL, one, two, digits(dominant.relativeStandardError().orElseThrow(), RELATIVE_DECIMALS));
		}));
	}

	/**
	 * Returns the margin of a difference between two means of few answers, by Student's t
	 * with the pooled degrees of freedom. It is empty if either has no published error or
	 * only one answer, or both have an error of zero.
	 */
	public static Optional<MarginOfError> ofDifference(Sampling first, Sampling other) {
		if (first.respondents() < 2 || other.respondents() < 2) {
			return Optional.empty();
		}
		BigDecimal factor = student(first.respondents() + other.respondents() - 2);
		return first.standardError()
			.flatMap((one) -> other.standardError()
				.flatMap((two) -> of(factor, one, two, digits(one.max(two), RATING_DECIMALS))));
	}

	/** Returns the margin as far as its digits are known, up to some decimals. */
	public BigDecimal rounded(int decimals) {
		BigDecimal known = this.amount.round(new MathContext(this.digits, RoundingMode.HALF_UP));
		return known.setScale(Math.max(0, Math.min(known.scale(), decimals)), RoundingMode.HALF_UP);
	}

	/** The root has the 16 digits of a double. */
	private static Optional<MarginOfError> of(BigDecimal factor, BigDecimal first, BigDecimal other, int digits) {
		BigDecimal error = BigDecimal.valueOf(Math.sqrt(first.pow(2).add(other.pow(2)).doubleValue()));
		return (error.signum() > 0) ? Optional.of(new MarginOfError(factor.multiply(error), digits)) : Optional.empty();
	}

	private static int digits(BigDecimal error, int decimals) {
		return error.setScale(Math.max(decimals, error.scale()), RoundingMode.UNNECESSARY).precision();
	}

	private static BigDecimal student(int degrees) {
		return (degrees > STUDENT.length) ? large(degrees) : new BigDecimal(STUDENT[degrees - 1]);
	}

	/**
	 * The first terms of Cornish and Fisher's expansion, exact to three decimals here.
	 */
	private static BigDecimal large(int degrees) {
		double z = EXACT_NORMAL;
		double first = (Math.pow(z, 3) + z) / (4.0 * degrees);
		double second = (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / (96.0 * degrees * degrees);
		return BigDecimal.valueOf(z + first + second).setScale(RATING_DECIMALS + 1, RoundingMode.HALF_UP);
	}

}
