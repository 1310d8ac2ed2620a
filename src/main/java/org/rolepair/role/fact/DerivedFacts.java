package org.rolepair.role.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Facts derived from others of the same role: ranges from two percentiles, and the most
 * common education from its distribution.
 */
public final class DerivedFacts {

	private static final Set<FactKind> DERIVED = EnumSet.of(FactKind.WAGE_RANGE_25_75, FactKind.WAGE_RANGE_10_90,
			FactKind.HOURLY_WAGE_RANGE_25_75, FactKind.HOURLY_WAGE_RANGE_10_90, FactKind.MOST_COMMON_ATTAINMENT);

	private DerivedFacts() {
	}

	/** Returns whether facts of a kind are always derived and never stored. */
	public static boolean isDerived(FactKind kind) {
		return DERIVED.contains(kind);
	}

	/** Removes the facts that {@link #addTo} added. */
	public static Facts takeFrom(Facts facts) {
		return Facts.of(facts.byKind().values().stream().filter((fact) -> !isDerived(fact.kind())).toList(),
				facts.otherwise());
	}

	/** Adds every fact that can be derived from the stored ones. */
	public static Facts addTo(Facts facts) {
		List<Fact> all = new ArrayList<>(facts.byKind().values());
		range(facts, FactKind.WAGE_RANGE_25_75, FactKind.ANNUAL_WAGE_PERCENTILE_25, FactKind.ANNUAL_WAGE_PERCENTILE_75)
			.ifPresent(all::add);
		range(facts, FactKind.WAGE_RANGE_10_90, FactKind.ANNUAL_WAGE_PERCENTILE_10, FactKind.ANNUAL_WAGE_PERCENTILE_90)
			.ifPresent(all::add);
		range(facts, FactKind.HOURLY_WAGE_RANGE_25_75, FactKind.HOURLY_WAGE_PERCENTILE_25,
				FactKind.HOURLY_WAGE_PERCENTILE_75)
			.ifPresent(all::add);
		range(facts, FactKind.HOURLY_WAGE_RANGE_10_90, FactKind.HOURLY_WAGE_PERCENTILE_10,
				FactKind.HOURLY_WAGE_PERCENTILE_90)
			.ifPresent(all::add);
		mostCommonAttainment(facts).ifPresent(all::add);
		return Facts.of(all, facts.otherwise());
	}

	private static Optional<Fact> range(Facts facts, FactKind kind, FactKind low, FactKind high) {
		Optional<Quantity> from = exact(facts, low);
		Optional<Quantity> to = exact(facts, high);
		if (from.isEmpty() || to.isEmpty()) {
			return Optional.empty();
		}
		Range range = new Range(from.get().value(), to.get().value());
		return facts.fact(low).map((fact) -> new Fact(kind, range, fact.origin()));
	}

	private static Optional<Quantity> exact(Facts facts, FactKind kind) {
		return facts.value(kind, Quantity.class).filter((quantity) -> quantity.bound() == Bound.EXACT);
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
