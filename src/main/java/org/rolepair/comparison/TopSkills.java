package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;

/**
 * The top skills of one role, in order.
 *
 * @param kind whether they are ordered by mentions or by ratings
 */
public record TopSkills(FactKind kind, List<Part> skills) {

	private static final int NAMED = 3;

	private static final int HIGHEST = 5;

	/**
	 * Returns up to three skills for a summary: mentions in their source's order, else
	 * ratings. Ratings are cut so that no tie is split. The result is empty if there are
	 * no skills to name.
	 */
	public static Optional<TopSkills> named(RoleProfile role) {
		Optional<TopSkills> mentions = role.facts()
			.value(FactKind.SKILL_MENTIONS, Distribution.class)
			.map((shares) -> new TopSkills(FactKind.SKILL_MENTIONS,
					shares.parts().subList(0, Math.min(NAMED, shares.parts().size()))));
		return mentions.or(() -> role.facts()
			.value(FactKind.SKILL_IMPORTANCE, Ratings.class)
			.map((ratings) -> new TopSkills(FactKind.SKILL_IMPORTANCE, clearlyHighest(ratings)))
			.filter((top) -> !top.skills().isEmpty()));
	}

	/**
	 * Returns the five highest ratings and all that tie with the fifth. They are ordered
	 * by rating, then in the source's order.
	 */
	static List<Part> highest(Ratings ratings) {
		return ratings.highest(HIGHEST);
	}

	private static List<Part> clearlyHighest(Ratings ratings) {
		List<Part> sorted = ratings.byRating();
		for (int count = Math.min(NAMED, sorted.size()); count > 0; count--) {
			boolean clear = count == sorted.size()
					|| rating(sorted.get(count - 1)).compareTo(rating(sorted.get(count))) > 0;
			if (clear) {
				return sorted.subList(0, count);
			}
		}
		return List.of();
	}

	private static BigDecimal rating(Part part) {
		return part.quantity().orElseThrow().value();
	}

}
