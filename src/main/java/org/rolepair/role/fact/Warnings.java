package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds figures that look unusual. Warnings never block publishing. */
public final class Warnings {

	private static final BigDecimal FAR_FROM_WHOLE = BigDecimal.valueOf(25);

	private static final BigDecimal CENT = new BigDecimal("0.01");

	/** A figure that changed by a greater factor is more often a mistake than news. */
	private static final BigDecimal FAR = new BigDecimal("1.5");

	/** The greatest projected change of any occupation of 2024-34 is 49.9 percent. */
	private static final BigDecimal GREAT = BigDecimal.valueOf(100);

	private static final BigDecimal LOW_PAY = BigDecimal.valueOf(5_000);

	private static final BigDecimal HIGH_PAY = BigDecimal.valueOf(2_000_000);

	private static final BigDecimal FAR_IN_POINTS = BigDecimal.TEN;

	private Warnings() {
	}

	public static List<Warning> of(Facts facts) {
		return Stream
			.of(meanOutsidePercentiles(facts), notYearlyOver2080(facts), farFromWhole(facts),
					odd(facts, FactKind.PROJECTED_CHANGE, Warning.Sort.GREAT_CHANGE,
							(change) -> change.abs().compareTo(GREAT) > 0),
					odd(facts, FactKind.EMPLOYMENT, Warning.Sort.FRACTION, Warnings::isFraction),
					odd(facts, FactKind.ANNUAL_OPENINGS, Warning.Sort.FRACTION, Warnings::isFraction))
			.flatMap(Optional::stream)
			.toList();
	}

	/** Returns warnings about very low and very high yearly pay in dollars. */
	public static List<Warning> ofDollars(Facts facts) {
		List<Warning> warnings = new ArrayList<>();
		for (FactKind kind : facts.kinds()) {
			if (kind.unit() == Unit.MONEY_PER_YEAR) {
				Stream
					.concat(facts.value(kind, Quantity.class).stream().map(Quantity::value),
							facts.value(kind, Range.class)
								.stream()
								.flatMap((range) -> Stream.of(range.low(), range.high())))
					.filter((pay) -> pay.compareTo(LOW_PAY) < 0 || pay.compareTo(HIGH_PAY) > 0)
					.findFirst()
					.ifPresent((pay) -> warnings.add(new Warning(Warning.Sort.UNUSUAL_PAY, kind, List.of(pay))));
			}
		}
		return warnings;
	}

	/** Returns warnings about figures that differ greatly from the previous ones. */
	public static List<Warning> comparedTo(Facts facts, Facts last) {
		List<Warning> warnings = new ArrayList<>();
		for (FactKind kind : facts.kinds()) {
			Optional<BigDecimal> now = facts.value(kind, Quantity.class).map(Quantity::value);
			Optional<BigDecimal> before = last.value(kind, Quantity.class).map(Quantity::value);
			if (now.isPresent() && before.isPresent() && isFar(kind, now.get(), before.get())) {
				warnings.add(new Warning(Warning.Sort.FAR_FROM_LAST, kind, List.of(now.get(), before.get())));
			}
		}
		return warnings;
	}

	private static boolean isFraction(BigDecimal number) {
		return number.stripTrailingZeros().scale() > 0;
	}

	private static boolean isFar(FactKind kind, BigDecimal now, BigDecimal before) {
		if (kind.unit() == Unit.PERCENT || kind.unit() == Unit.PERCENTILE) {
			return now.subtract(before).abs().compareTo(FAR_IN_POINTS) > 0;
		}
		return now.compareTo(before.multiply(FAR)) > 0 || before.compareTo(now.multiply(FAR)) > 0;
	}

	private static Optional<Warning> odd(Facts facts, FactKind kind, Warning.Sort sort, Predicate<BigDecimal> odd) {
		return facts.value(kind, Quantity.class)
			.map(Quantity::value)
			.filter(odd)
			.map((number) -> new Warning(sort, kind, List.of(number)));
	}

	private static Optional<Warning> meanOutsidePercentiles(Facts facts) {
		Optional<BigDecimal> mean = facts.value(FactKind.ANNUAL_MEAN_WAGE, Quantity.class).map(Quantity::value);
		return facts.value(FactKind.WAGE_RANGE_10_90, Range.class)
			.filter((range) -> mean.isPresent()
					&& (mean.get().compareTo(range.low()) < 0 || mean.get().compareTo(range.high()) > 0))
			.map((range) -> new Warning(Warning.Sort.MEAN_OUTSIDE_PERCENTILES, FactKind.ANNUAL_MEAN_WAGE,
					List.of(mean.orElseThrow(), range.low(), range.high())));
	}

	private static Optional<Warning> notYearlyOver2080(Facts facts) {
		Optional<BigDecimal> yearly = facts.value(FactKind.ANNUAL_MEAN_WAGE, Quantity.class)
			.map((mean) -> mean.value().divide(Derivation.HOURS_A_YEAR, 2, RoundingMode.HALF_UP));
		return facts.value(FactKind.HOURLY_MEAN_WAGE, Quantity.class)
			.map(Quantity::value)
			.filter((hourly) -> yearly.isPresent() && hourly.subtract(yearly.get()).abs().compareTo(CENT) > 0)
			.map((hourly) -> new Warning(Warning.Sort.NOT_YEARLY_OVER_2080, FactKind.HOURLY_MEAN_WAGE,
					List.of(hourly, yearly.orElseThrow())));
	}

	/** Adds up races only, because Hispanic ethnicity overlaps with race. */
	private static Optional<Warning> farFromWhole(Facts facts) {
		return facts.value(FactKind.RACE_AND_HISPANIC_ETHNICITY, Distribution.class)
			.map((shares) -> shares.parts()
				.stream()
				.filter((part) -> !part.name().startsWith("Hispanic"))
				.flatMap((part) -> part.quantity().stream())
				.map(Quantity::value)
				.reduce(BigDecimal.ZERO, BigDecimal::add))
			.filter((sum) -> sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(FAR_FROM_WHOLE) > 0)
			.map((sum) -> new Warning(Warning.Sort.FAR_FROM_WHOLE, FactKind.RACE_AND_HISPANIC_ETHNICITY, List.of(sum)));
	}

}
