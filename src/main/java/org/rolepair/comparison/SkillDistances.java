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
 * Measures distances between roles: the root mean square difference of importance
 * ratings. It covers the skills rated for both roles. The unit is points of the rating
 * scale, and 0 means equal ratings. The distance does not grow with the number of skills.
 */
public final class SkillDistances {

	/** The fewest shared skills; with fewer, two roles can be close by chance. */
	static final int MIN_SHARED = 10;

	private final List<SkillRatings> roles;

	private final float[][] ratings;

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
	 * Returns the distance between two roles, by index; it is symmetric. It is empty
	 * where ratings are not comparable or fewer than ten skills are rated for both.
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
		return (shared < MIN_SHARED) ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(sum / shared));
	}

	/** The importance ratings of one role, by skill. */
	public record SkillRatings(Origin origin, Map<String, BigDecimal> byName) {

		public SkillRatings {
			byName = Map.copyOf(byName);
		}

		public static Optional<SkillRatings> of(RoleProfile role) {
			Optional<Fact> fact = role.facts().fact(FactKind.SKILL_IMPORTANCE);
			return fact.flatMap((known) -> known.value(Ratings.class))
				.map((ratings) -> ratings.byRating()
					.stream()
					.collect(Collectors.toMap(Part::name, (part) -> part.quantity().orElseThrow().value())))
				.map((byName) -> new SkillRatings(fact.orElseThrow().origin(), byName));
		}

		/** Returns whether both have one source and are comparable as figures. */
		public boolean isComparableWith(SkillRatings other) {
			return this.origin.source().equals(other.origin.source())
					&& Comparability.findIncomparability(this.origin, other.origin).isEmpty();
		}

	}

}
