package org.rolepair.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import lombok.Getter;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Value;

/**
 * Compares skills: shares of mentions by name, and ratings skill by skill. Shares and
 * ratings are never compared with each other.
 */
public final class SkillComparison {

	/** The number of ratings that count as top-rated, without ties at the cutoff. */
	private static final int HIGHEST = 5;

	private final Comparison comparison;

	/** One list per role; empty where a role has none. */
	@Getter
	private final List<Optional<Distribution>> mentions;

	private final List<Optional<Ratings>> ratings;

	private final List<Optional<List<String>>> highest;

	private final Optional<Comparability.Incomparability> mentionsObstacle;

	/**
	 * Why mentions, or else ratings, cannot be compared. It is empty if those of any two
	 * roles can be.
	 */
	@Getter
	private final Optional<Comparability.Incomparability> incomparability;

	/**
	 * The top-rated skills that all roles with ratings have in common; none where their
	 * ratings are not comparable.
	 */
	@Getter
	private final List<String> highestForAll;

	SkillComparison(Comparison comparison) {
		this.comparison = comparison;
		this.mentions = values(FactKind.SKILL_MENTIONS, Distribution.class);
		this.ratings = values(FactKind.SKILL_IMPORTANCE, Ratings.class);
		this.highest = this.ratings.stream()
			.map((list) -> list.map((rated) -> rated.highest(HIGHEST).stream().map(Part::name).toList()))
			.toList();
		this.mentionsObstacle = findIncomparability(FactKind.SKILL_MENTIONS);
		Optional<Comparability.Incomparability> ratingsObstacle = findIncomparability(FactKind.SKILL_IMPORTANCE);
		this.incomparability = this.mentionsObstacle.or(() -> ratingsObstacle);
		this.highestForAll = ratingsObstacle.isPresent() ? List.of()
				: shared(this.highest.stream().flatMap(Optional::stream).toList());
	}

	private <V extends Value> List<Optional<V>> values(FactKind kind, Class<V> form) {
		return this.comparison.roles().stream().map((role) -> role.facts().value(kind, form)).toList();
	}

	private Optional<Comparability.Incomparability> findIncomparability(FactKind kind) {
		List<Origin> origins = this.comparison.roles()
			.stream()
			.filter((role) -> role.facts().hasValue(kind))
			.map((role) -> role.facts().origin(kind))
			.toList();
		return origins.stream()
			.flatMap((one) -> origins.stream()
				.flatMap((other) -> Comparability.findIncomparability(one, other).stream()))
			.findFirst();
	}

	/** Returns the columns, from 1, of the roles whose list names a skill. */
	public List<Integer> namedBy(String skill) {
		return IntStream.rangeClosed(1, this.mentions.size())
			.filter((column) -> this.mentions.get(column - 1).flatMap((shares) -> shares.part(skill)).isPresent())
			.boxed()
			.toList();
	}

	public Set<String> allMentioned() {
		return this.mentions.stream()
			.flatMap(Optional::stream)
			.flatMap((shares) -> shares.parts().stream())
			.map(Part::name)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Returns the skills that all lists name; none if the lists are not comparable. */
	public List<String> mentionedByAll() {
		return this.mentionsObstacle.isPresent() ? List.of()
				: allMentioned().stream().filter((name) -> namedBy(name).size() == this.mentions.size()).toList();
	}

	/** Returns every rated skill, with verdicts on the second and later roles. */
	public List<RatedSkill> rated() {
		return this.ratings.stream()
			.flatMap(Optional::stream)
			.flatMap((ratings) -> ratings.parts().stream())
			.map(Part::name)
			.distinct()
			.map(this::rated)
			.toList();
	}

	private RatedSkill rated(String name) {
		List<Optional<Part>> parts = this.ratings.stream()
			.map((ratings) -> ratings.flatMap((known) -> known.part(name)))
			.toList();
		return new RatedSkill(name, parts,
				IntStream.range(1, parts.size()).mapToObj((at) -> verdict(parts.get(0), at, parts.get(at))).toList());
	}

	private Verdict verdict(Optional<Part> first, int role, Optional<Part> other) {
		if (first.isEmpty() || other.isEmpty()) {
			return Verdict.Plain.NOTHING_TO_COMPARE;
		}
		return ComparisonRules.ratings(first.get(), this.comparison.first().facts().origin(FactKind.SKILL_IMPORTANCE),
				other.get(), this.comparison.roles().get(role).facts().origin(FactKind.SKILL_IMPORTANCE));
	}

	public List<String> highestFor(int role) {
		return this.highest.get(role).orElse(List.of());
	}

	/** Returns the items in all lists, in the order of the first. */
	private static List<String> shared(List<List<String>> lists) {
		return lists.stream().reduce((one, other) -> one.stream().filter(other::contains).toList()).orElse(List.of());
	}

	/**
	 * One skill's ratings across the roles.
	 *
	 * @param parts one rating per role; empty where a role has none
	 * @param verdicts on the second and later roles
	 */
	public record RatedSkill(String name, List<Optional<Part>> parts, List<Verdict> verdicts) {

	}

}
