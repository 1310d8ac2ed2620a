package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts derived from others of the same role: ranges from two percentiles, and the most
 * common education from its distribution.
 */
public final class DerivedFacts {

	/** The percentiles from which to which each range reaches. */
	private static final Map<FactKind, List<FactKind>> RANGES = new EnumMap<>(Map.of( //
			FactKind.WAGE_RANGE_25_75, List.of(FactKind.ANNUAL_WAGE_PERCENTILE_25, FactKind.ANNUAL_WAGE_PERCENTILE_75), //
			FactKind.WAGE_RANGE_10_90, List.of(FactKind.ANNUAL_WAGE_PERCENTILE_10, FactKind.ANNUAL_WAGE_PERCENTILE_90), //
			FactKind.HOURLY_WAGE_RANGE_25_75,
			List.of(FactKind.HOURLY_WAGE_PERCENTILE_25, FactKind.HOURLY_WAGE_PERCENTILE_75), //
			FactKind.HOURLY_WAGE_RANGE_10_90,
			List.of(FactKind.HOURLY_WAGE_PERCENTILE_10, FactKind.HOURLY_WAGE_PERCENTILE_90)));

	private DerivedFacts() {
	}

	/** Returns whether facts of a kind are always derived and never stored. */
	public static boolean isDerived(FactKind kind) {
		return RANGES.containsKey(kind) || kind == FactKind.MOST_COMMON_ATTAINMENT;
	}

	/** Returns the percentiles that a figure shows: both ends of a range, or its own. */
	static List<FactKind> percentiles(FactKind kind) {
		return RANGES.getOrDefault(kind, List.of(kind));
	}

	/** Removes the facts that {@link #addTo} added. */
	public static Facts takeFrom(Facts facts) {
		return Facts.of(facts.byKind().values().stream().filter((fact) -> !isDerived(fact.kind())).toList(),
				facts.otherwise());
	}

	/** Adds every fact that can be derived from the stored ones. */
	public static Facts addTo(Facts facts) {
		List<Fact> all = new ArrayList<>(facts.byKind().values());
		RANGES.forEach((kind, ends) -> range(facts, kind, ends.get(0), ends.get(1)).ifPresent(all::add));
		mostCommonAttainment(facts).ifPresent(all::add);
		return Facts.of(all, facts.otherwise());
	}

	private static Optional<Fact> range(Facts facts, FactKind kind, FactKind low, FactKind high) {
		return facts.fact(low)
			.flatMap((from) -> facts.fact(high).map((to) -> new Fact(kind, range(from, to), from.origin())));
	}

	/** Returns the range, or the blank of an end that isn't known exactly. */
	private static Answer range(Fact from, Fact to) {
		Optional<Answer> blank = Stream.of(from, to).filter(Fact::isBlank).map(Fact::answer).findFirst();
		return blank.orElseGet(() -> exact(from).<Answer>flatMap((low) -> exact(to).map((high) -> new Range(low, high)))
			.orElse(new Blank(BlankReason.WITHHELD)));
	}

	private static Optional<BigDecimal> exact(Fact fact) {
		return fact.value(Quantity.class).filter((quantity) -> quantity.bound() == Bound.EXACT).map(Quantity::value);
	}

	private static Optional<Fact> mostCommonAttainment(Facts facts) {
		return facts.fact(FactKind.EDUCATIONAL_ATTAINMENT)
			.flatMap((fact) -> fact.value(Distribution.class)
				.flatMap(Distribution::mostCommon)
				.map((part) -> new Fact(FactKind.MOST_COMMON_ATTAINMENT,
						new NamedShare(part.name(), part.quantity().orElseThrow()),
						fact.origin().derivedBy(Derivation.GREATEST_SHARE))));
	}

}
