package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;

/**
 * How far roles are apart in skills: the root of the mean squared difference between
 * their ratings of importance, over the skills that are rated for both. It is in points
 * of the scale, 0 for the same ratings, and does not depend on how many skills are rated.
 */
public final class SkillDistances {

	/** Two roles with fewer skills in common can be near by chance. */
	static final int LEAST_SHARED = 10;

	private final List<SkillRatings> roles;

	private final float[][] ratings;

	/**
	 * Arrange ratings for measuring.
	 * @param roles the ratings of each role
	 */
	public SkillDistances(List<SkillRatings> roles) {
		this.roles = List.copyOf(roles);
		Map<String, Integer> columns = new LinkedHashMap<>();
		roles.forEach((role) -> role.byName().keySet().forEach((skill) -> columns.putIfAbsent(skill, columns.size())));
		this.ratings = new float[roles.size()][columns.size()];
		for (int i = 0; i < this.ratings.length; i++) {
			float[] row = this.ratings[i];
			Arrays.fill(row, Float.NaN);
			roles.get(i).byName().forEach((skill, rating) -> row[columns.getOrDefault(skill, 0)] = rating.floatValue());
		}
	}

	/**
	 * How far two roles are apart.
	 * @param one the index of a role
	 * @param other the index of another
	 * @return the same both ways; empty where the ratings cannot be compared, or fewer
	 * than ten skills are rated for both
	 */
	public OptionalDouble between(int one, int other) {
		if (!this.roles.get(one).isComparableWith(this.roles.get(other))) {
			return OptionalDouble.empty();
		}
		float[] first = this.ratings[one];
		float[] second = this.ratings[other];
		int shared = 0;
		double sum = 0;
		for (int i = 0; i < first.length; i++) {
			if (!Float.isNaN(first[i]) && !Float.isNaN(second[i])) {
				double difference = first[i] - second[i];
				sum += difference * difference;
				shared++;
			}
		}
		return (shared < LEAST_SHARED) ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(sum / shared));
	}

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

		/** The ratings of a role; empty when it has none. */
		public static Optional<SkillRatings> of(RoleProfile role) {
			Optional<Fact> fact = role.facts().fact(FactKind.SKILL_IMPORTANCE);
			return fact.flatMap((known) -> known.value(Ratings.class))
				.map((ratings) -> ratings.byRating()
					.stream()
					.collect(Collectors.toMap(Part::name, (part) -> part.quantity().orElseThrow().value())))
				.map((byName) -> new SkillRatings(fact.orElseThrow().origin(), byName));
		}

		/**
		 * Whether ratings can be compared, by the rule that holds for all figures, and
		 * come from one source.
		 * @param other the ratings of another role
		 * @return false when their sources, populations or places differ, or their dates
		 * lie more than 12 months apart
		 */
		public boolean isComparableWith(SkillRatings other) {
			return this.origin.source().equals(other.origin.source())
					&& Comparability.obstacle(this.origin, other.origin).isEmpty();
		}

	}

}
