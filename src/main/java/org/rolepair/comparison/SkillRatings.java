package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rolepair.fact.Fact;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Origin;
import org.rolepair.fact.Part;
import org.rolepair.fact.Ratings;
import org.rolepair.role.RoleProfile;

/**
 * How important skills are to a role, for whoever asks how far it is from others.
 *
 * @param origin where the ratings come from
 * @param byName the rating of each skill that has one
 */
public record SkillRatings(Origin origin, Map<String, BigDecimal> byName) {

	public SkillRatings {
		byName = Map.copyOf(byName);
	}

	/**
	 * The ratings of a role.
	 * @param role the role
	 * @return empty when it has none
	 */
	public static Optional<SkillRatings> of(RoleProfile role) {
		Optional<Fact> fact = role.facts().fact(FactKind.SKILL_IMPORTANCE);
		return fact.flatMap((known) -> known.value(Ratings.class))
			.map((ratings) -> ratings.byRating()
				.stream()
				.collect(Collectors.toMap(Part::name, (part) -> part.quantity().orElseThrow().value())))
			.map((byName) -> new SkillRatings(fact.orElseThrow().origin(), byName));
	}

	/**
	 * Whether ratings can be compared, by the rule that holds for all figures, and come
	 * from one source.
	 * @param other the ratings of another role
	 * @return false when their sources, populations or places differ, or their dates lie
	 * more than 12 months apart
	 */
	public boolean isComparableWith(SkillRatings other) {
		return this.origin.source().equals(other.origin.source())
				&& Comparability.obstacle(this.origin, other.origin).isEmpty();
	}

}
