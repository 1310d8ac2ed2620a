package org.rolepair.comparison.transition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.SkillComparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/**
 * What a change from one role to another asks of skills, by how important each is for
 * both. A skill is needed from a rating of 3, "important". One role needs clearly more of
 * it than another when its rating is higher by at least half a point, and by more than
 * the margin of error where that is known.
 */
final class SkillTransition {

	static final BigDecimal NEEDED = BigDecimal.valueOf(3);

	static final BigDecimal CLEAR = new BigDecimal("0.5");

	private final Map<Use, List<SkillComparison.RatedSkill>> skills = new EnumMap<>(Use.class);

	private SkillTransition(List<SkillComparison.RatedSkill> rated) {
		for (Use use : Use.values()) {
			this.skills.put(use, new ArrayList<>());
		}
		rated.forEach((skill) -> use(skill).ifPresent((use) -> skills(use).add(skill)));
	}

	/**
	 * The change within a comparison of two roles.
	 * @param comparison the role that one comes from, and the one that one goes to
	 * @return empty when no skill is rated for both in a way that can be compared
	 */
	static Optional<SkillTransition> of(Comparison comparison) {
		List<SkillComparison.RatedSkill> rated = comparison.skills()
			.rated()
			.stream()
			.filter((skill) -> Verdict.Likeness.of(skill.verdicts()) != Verdict.Likeness.UNDECIDED)
			.toList();
		return rated.isEmpty() ? Optional.empty() : Optional.of(new SkillTransition(rated));
	}

	/** The skills of a use, in the order of the source. */
	List<SkillComparison.RatedSkill> skills(Use use) {
		return this.skills.getOrDefault(use, List.of());
	}

	/** How many skills the role needs that one goes to. */
	int needed() {
		return skills(Use.LEARNT).size() + skills(Use.CARRIED).size() + skills(Use.UNCLEAR).size();
	}

	private static Optional<Use> use(SkillComparison.RatedSkill skill) {
		BigDecimal before = rating(skill, 0);
		BigDecimal after = rating(skill, 1);
		boolean neededBefore = before.compareTo(NEEDED) >= 0;
		if (after.compareTo(NEEDED) < 0) {
			return neededBefore ? Optional.of(Use.LEFT) : Optional.empty();
		}
		boolean decided = skill.verdicts().get(0) instanceof Verdict.Difference;
		if (decided && after.subtract(before).compareTo(CLEAR) >= 0) {
			return Optional.of(Use.LEARNT);
		}
		return Optional.of(neededBefore ? Use.CARRIED : Use.UNCLEAR);
	}

	private static BigDecimal rating(SkillComparison.RatedSkill skill, int role) {
		return skill.parts().get(role).flatMap(Part::quantity).map(Quantity::value).orElseThrow();
	}

	/** What becomes of a skill. */
	enum Use {

		/** The role that one goes to needs it, and clearly more of it. */
		LEARNT,

		/** Both need it, and the one that one goes to not clearly more. */
		CARRIED,

		/** Only the one that one goes to needs it, by a difference that is not clear. */
		UNCLEAR,

		/** Only the one that one comes from needs it. */
		LEFT

	}

}
