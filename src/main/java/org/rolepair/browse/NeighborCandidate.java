package org.rolepair.browse;

import java.util.Optional;

import org.rolepair.comparison.IndexRule;
import org.rolepair.comparison.SkillDistances;
import org.rolepair.role.Listing;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;

/**
 * What is kept in memory of each published role, to find those that are near it.
 *
 * @param listing its names
 * @param ratings of its skills, where it has any
 * @param jobs how many people do it, 0 where that is not known
 * @param essence what the rule asks for that says which pairs are full enough to be
 * listed
 */
public record NeighborCandidate(Listing listing, Optional<SkillDistances.SkillRatings> ratings, long jobs,
		RoleProfile essence) {

	static NeighborCandidate of(RoleProfile role) {
		long jobs = role.facts()
			.value(FactKind.EMPLOYMENT, Quantity.class)
			.map((quantity) -> quantity.value().longValue())
			.orElse(0L);
		return new NeighborCandidate(
				new Listing(role.slug(), role.titles().title(), role.titles().runningTitle(), role.category().slug()),
				SkillDistances.SkillRatings.of(role), jobs, IndexRule.essence(role));
	}

	/** Whether the page of both says enough to be led to. */
	public boolean isListedWith(NeighborCandidate other) {
		return IndexRule.isIndexed(this.essence, other.essence);
	}

	/** With how many characters both occupation codes begin alike. */
	int codeSharedWith(NeighborCandidate other) {
		String one = this.essence.socCode().orElse("");
		String two = other.essence.socCode().orElse("");
		int shared = 0;
		while (shared < Math.min(one.length(), two.length()) && one.charAt(shared) == two.charAt(shared)) {
			shared++;
		}
		return shared;
	}

	/** Whether both take their figures of pay and jobs from one row of the statistics. */
	boolean sharesRowWith(NeighborCandidate other) {
		return this.essence.socCode().isPresent() && this.essence.socCode().equals(other.essence.socCode());
	}

}
