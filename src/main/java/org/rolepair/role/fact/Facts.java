package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * All facts of one role, one per kind.
 *
 * @param byKind the facts in the order of their kinds
 * @param otherwise the reason for missing kinds, for each section that the role has
 */
public record Facts(@JsonProperty("byKind") Map<FactKind, Fact> byKind,
		@JsonProperty("otherwise") Map<Section, BlankReason> otherwise) {

	/** Percentiles of annual wages, lowest first, with the median. */
	public static final List<FactKind> ANNUAL_PERCENTILES = List.of(FactKind.ANNUAL_WAGE_PERCENTILE_10,
			FactKind.ANNUAL_WAGE_PERCENTILE_25, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_WAGE_PERCENTILE_75,
			FactKind.ANNUAL_WAGE_PERCENTILE_90);

	/** Percentiles of hourly wages, lowest first, with the median. */
	public static final List<FactKind> HOURLY_PERCENTILES = List.of(FactKind.HOURLY_WAGE_PERCENTILE_10,
			FactKind.HOURLY_WAGE_PERCENTILE_25, FactKind.HOURLY_MEDIAN_WAGE, FactKind.HOURLY_WAGE_PERCENTILE_75,
			FactKind.HOURLY_WAGE_PERCENTILE_90);

	public Facts {
		byKind = ordered(byKind);
		otherwise = Collections.unmodifiableMap(new LinkedHashMap<>(otherwise));
		byKind.forEach((kind, fact) -> {
			if (fact.kind() != kind) {
				throw new IllegalArgumentException("A fact must have its own kind as its key: " + kind);
			}
		});
		misorderedPercentiles(byKind.values()).ifPresent((fall) -> {
			throw new IllegalArgumentException(
					"Percentiles can't fall: %s is above %s".formatted(fall.lower(), fall.upper()));
		});
	}

	public static Facts of(List<Fact> facts, Map<Section, BlankReason> otherwise) {
		Map<FactKind, Fact> byKind = new EnumMap<>(FactKind.class);
		for (Fact fact : facts) {
			if (byKind.put(fact.kind(), fact) != null) {
				throw new IllegalArgumentException("A role has one fact of a kind: " + fact.kind());
			}
		}
		return new Facts(byKind, otherwise);
	}

	public Optional<Fact> fact(FactKind kind) {
		return Optional.ofNullable(this.byKind.get(kind));
	}

	/** Returns the origin of a fact, which the role must have. */
	public Origin origin(FactKind kind) {
		return fact(kind).orElseThrow().origin();
	}

	/** Returns the answer to a kind, or a blank with its section's reason. */
	public Answer answer(FactKind kind) {
		return fact(kind).map(Fact::answer)
			.orElseGet(() -> new Blank(this.otherwise.getOrDefault(kind.section(), BlankReason.NOT_YET_ENTERED)));
	}

	public <V extends Value> Optional<V> value(FactKind kind, Class<V> form) {
		return answer(kind).as(form);
	}

	public boolean hasValue(FactKind kind) {
		return answer(kind) instanceof Value;
	}

	/** Returns the wage that sums up the role's pay best; empty if none is known. */
	public Optional<FactKind> wage() {
		return FactKind.WAGES.stream().filter(this::hasValue).findFirst();
	}

	/**
	 * Returns whether a percentile, or an end of a range, equals the next percentile.
	 * Sources publish that if few people answered.
	 */
	public boolean hasEqualPercentiles(FactKind kind) {
		List<FactKind> shown = DerivedFacts.percentiles(kind);
		return Stream.of(ANNUAL_PERCENTILES, HOURLY_PERCENTILES)
			.filter((percentiles) -> percentiles.containsAll(shown))
			.anyMatch((percentiles) -> IntStream.range(1, percentiles.size())
				.mapToObj((at) -> percentiles.subList(at - 1, at + 1))
				.filter((two) -> shown.stream().anyMatch(two::contains))
				.anyMatch((two) -> hasValue(two.get(0)) && answer(two.get(0)).equals(answer(two.get(1)))));
	}

	/** Returns whether a section has at least one value. */
	public boolean covers(Section section) {
		return this.byKind.values()
			.stream()
			.anyMatch((fact) -> fact.kind().section() == section && fact.answer() instanceof Value);
	}

	/**
	 * Returns the observed origin that most figures of a section share. It has no row if
	 * any figure of the section names none.
	 * @return the first origin in a tie; empty for a section without facts
	 */
	public Optional<Origin> commonOrigin(Section section) {
		List<Origin> origins = this.byKind.values()
			.stream()
			.filter((fact) -> fact.kind().section() == section)
			.map((fact) -> fact.origin().observed())
			.toList();
		boolean allHaveRows = origins.stream().allMatch((origin) -> origin.row().isPresent());
		return Origin.mostShared(
				allHaveRows ? origins : origins.stream().map((origin) -> origin.withRow(Optional.empty())).toList());
	}

	public Set<FactKind> kinds() {
		return this.byKind.keySet();
	}

	private static Map<FactKind, Fact> ordered(Map<FactKind, Fact> facts) {
		Map<FactKind, Fact> ordered = new EnumMap<>(FactKind.class);
		ordered.putAll(facts);
		return Collections.unmodifiableMap(ordered);
	}

	/**
	 * Returns the first two percentiles in the wrong order; empty if there are none.
	 * @param facts facts of one role, of any kind
	 */
	public static Optional<MisorderedPercentiles> misorderedPercentiles(Collection<Fact> facts) {
		return misordered(facts, ANNUAL_PERCENTILES).or(() -> misordered(facts, HOURLY_PERCENTILES));
	}

	private static Optional<MisorderedPercentiles> misordered(Collection<Fact> facts, List<FactKind> percentiles) {
		List<Fact> known = facts.stream()
			.filter((fact) -> percentiles.contains(fact.kind()) && !fact.isBlank())
			.sorted(Comparator.comparing((fact) -> percentiles.indexOf(fact.kind())))
			.toList();
		return IntStream.range(1, known.size())
			.filter((at) -> number(known.get(at - 1)).compareTo(number(known.get(at))) > 0)
			.mapToObj((at) -> new MisorderedPercentiles(known.get(at - 1).kind(), known.get(at).kind()))
			.findFirst();
	}

	private static BigDecimal number(Fact percentile) {
		return percentile.value(Quantity.class).orElseThrow().value();
	}

	/** Two percentiles in the wrong order. */
	public record MisorderedPercentiles(FactKind lower, FactKind upper) {

	}

}
