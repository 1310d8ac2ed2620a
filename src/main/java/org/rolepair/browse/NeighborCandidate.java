package org.rolepair.browse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.With;
import org.rolepair.comparison.IndexRule;
import org.rolepair.comparison.SkillDistances;
import org.rolepair.format.Dates;
import org.rolepair.role.Listing;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.occupation.TitleWords;

/**
 * The data held in memory for each published role to find its neighbors and indexed
 * pairs.
 *
 * @param changed the day of its newest revision
 * @param jobs the number of jobs; 0 if unknown
 * @param zone its job zone, if it has one
 * @param indexProfile the profile reduced to what the index rule needs
 */
public record NeighborCandidate(@With Listing listing, TitleWords titleWords,
		Optional<SkillDistances.SkillRatings> ratings, long jobs, Optional<JobZone> zone, RoleProfile indexProfile,
		LocalDate changed) {

	public static NeighborCandidate of(PublishedRole published) {
		RoleProfile role = published.profile();
		long jobs = role.facts()
			.value(FactKind.EMPLOYMENT, Quantity.class)
			.map((quantity) -> quantity.value().longValue())
			.orElse(0L);
		return new NeighborCandidate(
				new Listing(role.slug(), role.titles().title(), role.titles().runningTitle(), role.category().slug()),
				TitleWords.of(role.titles().title()), SkillDistances.SkillRatings.of(role), jobs, JobZone.of(role),
				IndexRule.reducedProfile(role), Dates.dayOf(published.publishedAt()));
	}

	/** Returns whether any pair with this role can be indexed. */
	public boolean isFull() {
		return IndexRule.isFull(this.indexProfile);
	}

	/** Returns whether search engines may index the page of both roles. */
	public boolean isIndexedWith(NeighborCandidate other) {
		return IndexRule.isIndexed(this.indexProfile, other.indexProfile);
	}

	/** Returns the length of the common prefix of both occupation codes. */
	int commonCodePrefix(NeighborCandidate other) {
		String one = this.indexProfile.socCode().orElse("");
		int mismatch = Arrays.mismatch(one.toCharArray(), other.indexProfile.socCode().orElse("").toCharArray());
		return (mismatch < 0) ? one.length() : mismatch;
	}

	/** Returns whether both roles' pay or jobs figures come from one statistical row. */
	boolean sharesRowWith(NeighborCandidate other) {
		return Stream.concat(FactKind.WAGES.stream(), Stream.of(FactKind.EMPLOYMENT))
			.anyMatch((kind) -> this.indexProfile.sharesRow(kind, other.indexProfile));
	}

}
