package org.rolepair.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What looks odd in published figures and may yet be right; it never stops anything.
 */
public final class Warnings {

	private static final BigDecimal FAR_FROM_WHOLE = BigDecimal.valueOf(25);

	private Warnings() {
	}

	/**
	 * The oddities among a role's facts.
	 * @param facts the facts of one role
	 * @return one sentence for each, none when all is plain
	 */
	public static List<String> of(Facts facts) {
		List<String> warnings = new ArrayList<>();
		meanOutsidePercentiles(facts).ifPresent(warnings::add);
		farFromWhole(facts).ifPresent(warnings::add);
		return warnings;
	}

	private static Optional<String> meanOutsidePercentiles(Facts facts) {
		Optional<BigDecimal> mean = facts.value(FactKind.ANNUAL_MEAN_WAGE, Quantity.class).map(Quantity::value);
		return facts.value(FactKind.WAGE_RANGE_10_90, Range.class)
			.filter((range) -> mean.isPresent()
					&& (mean.get().compareTo(range.low()) < 0 || mean.get().compareTo(range.high()) > 0))
			.map((range) -> "The annual mean wage %s lies outside its 10th to 90th percentile, %s to %s"
				.formatted(mean.orElseThrow(), range.low(), range.high()));
	}

	/** Hispanic ethnicity overlaps with race, so only the races are added up. */
	private static Optional<String> farFromWhole(Facts facts) {
		return facts.value(FactKind.RACE_AND_HISPANIC_ETHNICITY, Distribution.class)
			.map((shares) -> shares.parts()
				.stream()
				.filter((part) -> !part.name().startsWith("Hispanic"))
				.flatMap((part) -> part.quantity().stream())
				.map(Quantity::value)
				.reduce(BigDecimal.ZERO, BigDecimal::add))
			.filter((sum) -> sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(FAR_FROM_WHOLE) > 0)
			.map("The shares by race add to %s percent"::formatted);
	}

}
