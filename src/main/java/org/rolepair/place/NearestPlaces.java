package org.rolepair.place;

import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rolepair.role.Folding;

/**
 * Finds the places whose titles come nearest to what somebody typed or followed.
 */
final class NearestPlaces {

	private static final int MOST = 6;

	/** Below this, two names have no more in common than any two. */
	private static final double LEAST_LIKENESS = 0.7;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private NearestPlaces() {
	}

	static List<Place> of(String name, List<Place> places) {
		String folded = Folding.fold(name.replace('-', ' '));
		return places.stream()
			.map((place) -> new Candidate(place, likeness(folded, place)))
			.filter((candidate) -> candidate.likeness() >= LEAST_LIKENESS)
			.sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
			.limit(MOST)
			.map(Candidate::place)
			.toList();
	}

	/** The whole title counts, or the city that it begins with. */
	private static double likeness(String folded, Place place) {
		String title = Folding.fold(place.title());
		String first = Folding.fold(place.title().split("[-,]")[0]);
		return Math.max(SIMILARITY.apply(folded, title), SIMILARITY.apply(folded, first));
	}

	private record Candidate(Place place, double likeness) {

	}

}
