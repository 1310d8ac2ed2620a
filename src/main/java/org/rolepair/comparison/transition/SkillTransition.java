package org.rolepair.comparison.transition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.RatedElement;
import org.rolepair.comparison.Verdict;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/**
 * Classifies skills for a change from one role to another. A skill is needed from a
 * rating of 3, "important". A need is clearly greater if the rating is at least half a
 * point higher. The difference must also exceed the margin of error, where that is known.
 */
final class SkillTransition {

	static final BigDecimal NEEDED = BigDecimal.valueOf(3);

	static final BigDecimal CLEAR = new BigDecimal("0.5");

	private final Map<Use, List<RatedElement>> skills = new EnumMap<>(Use.class);

	private SkillTransition(List<RatedElement> rated) {
		rated.forEach((skill) -> use(skill)
			.ifPresent((use) -> this.skills.computeIfAbsent(use, (key) -> new ArrayList<>()).add(skill)));
	}

	/**
	 * Returns the transition from the first role to the second. It is empty when no skill
	 * has comparable ratings for both.
	 */
	static Optional<SkillTransition> of(Comparison comparison) {
		List<RatedElement> rated = comparison.skills()
			.rated()
			.stream()
			.filter((skill) -> Verdict.Similarity.of(skill.verdicts()) != Verdict.Similarity.NOT_COMPARED)
			.toList();
		return rated.isEmpty() ? Optional.empty() : Optional.of(new SkillTransition(rated));
	}

	/** Returns the skills of a use, in the source's order. */
	List<RatedElement> skills(Use use) {
		return this.skills.getOrDefault(use, List.of());
	}

	/** Returns the number of skills that the new role needs. */
	int needed() {
		return skills(Use.TO_LEARN).size() + skills(Use.TRANSFERABLE).size() + skills(Use.UNCLEAR).size();
	}

	private static Optional<Use> use(RatedElement skill) {
		BigDecimal before = rating(skill, 0);
		BigDecimal after = rating(skill, 1);
		boolean neededBefore = before.compareTo(NEEDED) >= 0;
		if (after.compareTo(NEEDED) < 0) {
			return neededBefore ? Optional.of(Use.NO_LONGER_NEEDED) : Optional.empty();
		}
		boolean decided = skill.verdicts().get(0) instanceof Verdict.Difference;
		if (decided && after.subtract(before).compareTo(CLEAR) >= 0) {
			return Optional.of(Use.TO_LEARN);
		}
		return Optional.of(neededBefore ? Use.TRANSFERABLE : Use.UNCLEAR);
	}

	private static BigDecimal rating(RatedElement skill, int role) {
		return skill.parts().get(role).flatMap(Part::quantity).map(Quantity::value).orElseThrow();
	}

	enum Use {

		/** The new role needs it, and clearly more of it. */
		TO_LEARN,

		/** Both roles need it, and the new role not clearly more. */
		TRANSFERABLE,

		/** Only the new role needs it, but the difference is not clear. */
		UNCLEAR,

		/** Only the old role needs it. */
		NO_LONGER_NEEDED

	}

}
