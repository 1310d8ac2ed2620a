package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Unit;

/**
 * The skills of the compared roles: shares of mentions by who names them, ratings one by
 * one. The two are different kinds and never meet.
 */
public final class SkillComparison {

	private final Comparison comparison;

	private final List<Optional<Distribution>> mentions;

	private final List<Optional<Ratings>> ratings;

	private final List<Optional<List<String>>> highest;

	private final List<String> highestForAll;

	SkillComparison(Comparison comparison) {
		this.comparison = comparison;
		this.mentions = comparison.roles()
			.stream()
			.map((role) -> role.facts().value(FactKind.SKILL_MENTIONS, Distribution.class))
			.toList();
		this.ratings = comparison.roles()
			.stream()
			.map((role) -> role.facts().value(FactKind.SKILL_IMPORTANCE, Ratings.class))
			.toList();
		this.highest = this.ratings.stream()
			.map((list) -> list.map((rated) -> TopSkills.highest(rated).stream().map(Part::name).toList()))
			.toList();
		this.highestForAll = shared(this.highest.stream().flatMap(Optional::stream).toList());
	}

	public Optional<Distribution> mentions(int role) {
		return this.mentions.get(role);
	}

	public boolean allHaveMentions() {
		return this.mentions.stream().allMatch(Optional::isPresent);
	}

	public boolean allHaveRatings() {
		return this.ratings.stream().allMatch(Optional::isPresent);
	}

	public boolean anyHasRatings() {
		return this.ratings.stream().anyMatch(Optional::isPresent);
	}

	public boolean anyHasMentions() {
		return this.mentions.stream().anyMatch(Optional::isPresent);
	}

	/** The numbers of the roles, from 1, whose list names a skill. */
	public List<Integer> namedBy(String skill) {
		List<Integer> roles = new ArrayList<>();
		for (int i = 0; i < this.mentions.size(); i++) {
			boolean named = this.mentions.get(i)
				.filter((shares) -> shares.parts().stream().anyMatch((part) -> part.name().equals(skill)))
				.isPresent();
			if (named) {
				roles.add(i + 1);
			}
		}
		return roles;
	}

	/** Every skill that any role's list names, once. */
	public Set<String> allMentioned() {
		Set<String> names = new LinkedHashSet<>();
		this.mentions
			.forEach((list) -> list.ifPresent((shares) -> shares.parts().forEach((part) -> names.add(part.name()))));
		return names;
	}

	/** The skills that the list of every role names. */
	public List<String> mentionedByAll() {
		return allMentioned().stream().filter((name) -> namedBy(name).size() == this.mentions.size()).toList();
	}

	/** The skills rated among the highest for every role that has ratings. */
	public List<String> highestForAll() {
		return this.highestForAll;
	}

	/** The skills rated among the highest for one role and not for all. */
	public List<String> highestForOne(int role) {
		return highestFor(role).stream().filter((name) -> !this.highestForAll.contains(name)).toList();
	}

	/** Every rated skill, each with the verdicts on the second and further roles. */
	public List<RatedSkill> rated() {
		List<Map<String, Part>> byName = this.ratings.stream()
			.map((list) -> list.map((rated) -> byName(rated)).orElse(Map.of()))
			.toList();
		Set<String> names = new LinkedHashSet<>();
		byName.forEach((parts) -> names.addAll(parts.keySet()));
		return names.stream().map((name) -> rated(name, byName)).toList();
	}

	private static Map<String, Part> byName(Ratings ratings) {
		Map<String, Part> parts = new LinkedHashMap<>();
		ratings.parts().forEach((part) -> parts.put(part.name(), part));
		return parts;
	}

	private RatedSkill rated(String name, List<Map<String, Part>> byName) {
		List<Optional<Part>> parts = byName.stream().map((all) -> Optional.ofNullable(all.get(name))).toList();
		List<Verdict> verdicts = new ArrayList<>();
		for (int i = 1; i < parts.size(); i++) {
			verdicts.add(verdict(parts.get(0), i, parts.get(i)));
		}
		return new RatedSkill(name, parts, verdicts);
	}

	private Verdict verdict(Optional<Part> first, int role, Optional<Part> other) {
		if (first.isEmpty() || other.isEmpty()) {
			return new Verdict.NothingToCompare();
		}
		RoleProfile firstRole = this.comparison.first();
		RoleProfile otherRole = this.comparison.roles().get(role);
		Optional<Comparability.Incomparability> obstacle = Comparability.obstacle(firstRole,
				firstRole.facts().fact(FactKind.SKILL_IMPORTANCE).orElseThrow(), otherRole,
				otherRole.facts().fact(FactKind.SKILL_IMPORTANCE).orElseThrow());
		return obstacle.<Verdict>map(Verdict.NotComparable::new)
			.orElseGet(() -> ComparisonRules.parts(first.get(), other.get(), Unit.RATING));
	}

	/** The skills rated among the highest for one role. */
	public List<String> highestFor(int role) {
		return this.highest.get(role).orElse(List.of());
	}

	/** What all lists hold, in the order of the first. */
	private static List<String> shared(List<List<String>> lists) {
		return lists.stream().reduce((one, other) -> one.stream().filter(other::contains).toList()).orElse(List.of());
	}

	/**
	 * One skill's ratings across the roles.
	 *
	 * @param name the skill
	 * @param parts each role's rating; empty where a role has none
	 * @param verdicts on the second and further roles
	 */
	public record RatedSkill(String name, List<Optional<Part>> parts, List<Verdict> verdicts) {

	}

}
