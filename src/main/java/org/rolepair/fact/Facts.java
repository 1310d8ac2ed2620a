package org.rolepair.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All facts of one role, each kind once, and for each section the reason that holds for
 * what it lacks.
 *
 * @param byKind the facts in the order of their kinds
 * @param otherwise for each section that the role has, why a kind may be absent from it
 */
public record Facts(Map<FactKind, Fact> byKind, Map<Section, BlankReason> otherwise) {

	private static final List<FactKind> PERCENTILES = List.of(FactKind.ANNUAL_WAGE_PERCENTILE_10,
			FactKind.ANNUAL_WAGE_PERCENTILE_25, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_WAGE_PERCENTILE_75,
			FactKind.ANNUAL_WAGE_PERCENTILE_90);

	public Facts {
		byKind = ordered(byKind);
		otherwise = Collections.unmodifiableMap(new LinkedHashMap<>(otherwise));
		byKind.forEach((kind, fact) -> {
			if (fact.kind() != kind) {
				throw new IllegalArgumentException("A fact stands under its own kind: " + kind);
			}
		});
		requireOrderedPercentiles(byKind);
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

	/**
	 * What is known of a kind.
	 * @param kind the kind asked for
	 * @return the fact's answer, or the blank that its section states for what it lacks
	 */
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

	/**
	 * Whether the role says anything of a section.
	 * @param section the section asked for
	 * @return whether it holds at least one value
	 */
	public boolean covers(Section section) {
		return this.byKind.values()
			.stream()
			.anyMatch((fact) -> fact.kind().section() == section && fact.answer() instanceof Value);
	}

	public Set<FactKind> kinds() {
		return this.byKind.keySet();
	}

	private static Map<FactKind, Fact> ordered(Map<FactKind, Fact> facts) {
		Map<FactKind, Fact> ordered = new EnumMap<>(FactKind.class);
		ordered.putAll(facts);
		return Collections.unmodifiableMap(ordered);
	}

	private static void requireOrderedPercentiles(Map<FactKind, Fact> facts) {
		List<Fact> known = new ArrayList<>();
		for (FactKind kind : PERCENTILES) {
			Optional.ofNullable(facts.get(kind)).filter((fact) -> !fact.isBlank()).ifPresent(known::add);
		}
		for (int i = 1; i < known.size(); i++) {
			Quantity lower = known.get(i - 1).value(Quantity.class).orElseThrow();
			Quantity upper = known.get(i).value(Quantity.class).orElseThrow();
			if (lower.value().compareTo(upper.value()) > 0) {
				throw new IllegalArgumentException("Percentiles do not fall: %s is %s, %s is %s"
					.formatted(known.get(i - 1).kind(), lower.amount(), known.get(i).kind(), upper.amount()));
			}
		}
	}

}
