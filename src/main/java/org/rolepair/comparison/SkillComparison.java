package org.rolepair.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import lombok.AccessLevel;
import lombok.Getter;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;

/**
 * Compares skills: shares of mentions by name, and ratings skill by skill. Shares and
 * ratings are never compared with each other.
 */
@Getter
public final class SkillComparison {

	/** One list per role; empty where a role has none. */
	private final List<Optional<Distribution>> mentions;

	private final RatingComparison ratings;

	@Getter(AccessLevel.NONE)
	private final Optional<Comparability.Incomparability> mentionsObstacle;

	/**
	 * Why mentions, or else ratings, cannot be compared. It is empty if those of any two
	 * roles can be.
	 */
	private final Optional<Comparability.Incomparability> incomparability;

	SkillComparison(Comparison comparison) {
		this.mentions = comparison.values(FactKind.SKILL_MENTIONS, Distribution.class);
		this.ratings = comparison.ratings(FactKind.SKILL_IMPORTANCE);
		this.mentionsObstacle = comparison.findIncomparability(FactKind.SKILL_MENTIONS);
		this.incomparability = this.mentionsObstacle.or(this.ratings::incomparability);
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
	public List<RatedElement> rated() {
		return this.ratings.rated();
	}

	/** Returns the top-rated skills that all roles with ratings have in common. */
	public List<String> highestForAll() {
		return this.ratings.highestForAll();
	}

	public List<String> highestFor(int role) {
		return this.ratings.highestFor(role);
	}

}
