package org.rolepair.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import lombok.Getter;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;

/** Compares ratings of importance element by element, with their margins of error. */
public final class RatingComparison {

	/** The number of ratings that count as top-rated, without ties at the cutoff. */
	private static final int HIGHEST = 5;

	@Getter
	private final FactKind kind;

	private final Comparison comparison;

	/** The ratings of each role by name. */
	private final List<Map<String, Part>> parts;

	private final List<Optional<List<String>>> highest;

	/** Why the ratings cannot be compared; empty if those of any two roles can be. */
	@Getter
	private final Optional<Comparability.Incomparability> incomparability;

	/**
	 * What is top-rated for all roles with ratings; nothing where their ratings are not
	 * comparable.
	 */
	@Getter
	private final List<String> highestForAll;

	RatingComparison(Comparison comparison, FactKind kind) {
		this.kind = kind;
		this.comparison = comparison;
		List<Optional<Ratings>> ratings = comparison.values(kind, Ratings.class);
		this.parts = ratings.stream().map((known) -> byName(known.map(Ratings::parts).orElse(List.of()))).toList();
		this.highest = ratings.stream()
			.map((list) -> list.map((rated) -> rated.highest(HIGHEST).stream().map(Part::name).toList()))
			.toList();
		this.incomparability = comparison.findIncomparability(kind);
		this.highestForAll = this.incomparability.isPresent() ? List.of()
				: shared(this.highest.stream().flatMap(Optional::stream).toList());
	}

	/** Returns everything that is rated, with verdicts on the second and later roles. */
	public List<RatedElement> rated() {
		return this.parts.stream().flatMap((known) -> known.keySet().stream()).distinct().map(this::rated).toList();
	}

	public List<String> highestFor(int role) {
		return this.highest.get(role).orElse(List.of());
	}

	private RatedElement rated(String name) {
		List<Optional<Part>> parts = this.parts.stream().map((known) -> Optional.ofNullable(known.get(name))).toList();
		return RatedElement.of(this.kind, name, parts,
				IntStream.range(1, parts.size()).mapToObj((at) -> verdict(parts.get(0), at, parts.get(at))).toList());
	}

	private Verdict verdict(Optional<Part> first, int role, Optional<Part> other) {
		if (first.isEmpty() || other.isEmpty()) {
			return Verdict.Plain.NOTHING_TO_COMPARE;
		}
		return ComparisonRules.ratings(first.get(), origin(0), other.get(), origin(role));
	}

	private Origin origin(int role) {
		return this.comparison.roles().get(role).facts().origin(this.kind);
	}

	private static Map<String, Part> byName(List<Part> parts) {
		Map<String, Part> byName = new LinkedHashMap<>();
		parts.forEach((part) -> byName.put(part.name(), part));
		return byName;
	}

	/** Returns the items in all lists, in the order of the first. */
	private static List<String> shared(List<List<String>> lists) {
		return lists.stream().reduce((one, other) -> one.stream().filter(other::contains).toList()).orElse(List.of());
	}

}
