package org.rolepair.comparison;

import java.util.List;
import java.util.Optional;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;

/** Selects the top skills of one role, in order. */
public final class TopSkills {

	private static final int NAMED = 3;

	private static final int HIGHEST = 5;

	private TopSkills() {
	}

	/**
	 * Returns up to three skills of a role's mentions, in their source's order; empty
	 * without mentions.
	 */
	public static Optional<List<Part>> mentioned(RoleProfile role) {
		return role.facts()
			.value(FactKind.SKILL_MENTIONS, Distribution.class)
			.map((shares) -> shares.parts().subList(0, Math.min(NAMED, shares.parts().size())));
	}

	/**
	 * Returns the five highest ratings and all that tie with the fifth. They are ordered
	 * by rating, then in the source's order.
	 */
	static List<Part> highest(Ratings ratings) {
		return ratings.highest(HIGHEST);
	}

}
