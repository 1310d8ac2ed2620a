package org.rolepair.exchange.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rolepair.role.occupation.TextNormalizer;

/** Suggests names that are like an unknown one. */
final class NearNames {

	private static final int MOST = 3;

	/** Below this similarity, from 0 to 1, names look unrelated. */
	private static final double LEAST = 0.85;

	private NearNames() {
	}

	/** Returns "did you mean …?" with the nearest names; empty if none is near. */
	static Optional<String> of(String typed, Map<String, String> labels) {
		String plain = TextNormalizer.fold(typed);
		JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
		List<String> near = labels.entrySet()
			.stream()
			.map((name) -> new Near(name.getValue(), similarity.apply(plain, TextNormalizer.fold(name.getKey()))))
			.filter((name) -> name.similarity() >= LEAST)
			.sorted(Comparator.comparing(Near::similarity).reversed().thenComparing(Near::label))
			.map(Near::label)
			.distinct()
			.limit(MOST)
			.toList();
		return near.isEmpty() ? Optional.empty() : Optional.of("did you mean " + String.join(" or ", near) + "?");
	}

	private record Near(String label, double similarity) {

	}

}
