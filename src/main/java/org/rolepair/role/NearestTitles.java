package org.rolepair.role;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds the roles whose titles come nearest to what somebody typed or followed.
 */
public final class NearestTitles {

	/** Below this, two names have no more in common than any two. */
	private static final double LEAST_LIKENESS = 0.6;

	private static final int LONGEST = 80;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private NearestTitles() {
	}

	/**
	 * The roles nearest to a name.
	 * @param name a title, or the part of an address that names a role
	 * @param roles the roles to choose from
	 * @param most how many to return at most
	 * @return the nearest first, none that is unlike
	 */
	public static List<Listing> of(String name, Collection<Listing> roles, int most) {
		String folded = Folding.fold(name.substring(0, Math.min(name.length(), LONGEST)));
		return roles.stream()
			.map((role) -> new Candidate(role, likeness(folded, role)))
			.filter((candidate) -> candidate.likeness() >= LEAST_LIKENESS)
			.sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
			.limit(most)
			.map(Candidate::role)
			.toList();
	}

	/** A whole word in common outweighs any likeness of letters. */
	private static double likeness(String folded, Listing role) {
		String title = Folding.fold(role.title());
		List<String> words = List.of(title.split(" "));
		long common = List.of(folded.split(" ")).stream().filter(words::contains).count();
		return SIMILARITY.apply(folded, title) + common;
	}

	private record Candidate(Listing role, double likeness) {

	}

}
