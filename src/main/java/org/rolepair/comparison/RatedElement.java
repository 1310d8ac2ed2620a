package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/**
 * The ratings of one skill or field of knowledge across the roles.
 *
 * @param parts one rating per role; empty where a role has none
 * @param verdicts on the second and later roles
 * @param spread the distance between the lowest and the highest rating
 */
public record RatedElement(FactKind kind, String name, List<Optional<Part>> parts, List<Verdict> verdicts,
		Verdict.Similarity similarity, BigDecimal spread) {

	static RatedElement of(FactKind kind, String name, List<Optional<Part>> parts, List<Verdict> verdicts) {
		return new RatedElement(kind, name, parts, verdicts, Verdict.Similarity.of(verdicts), spread(parts));
	}

	/** Returns whether the roles differ by more than any margin of error. */
	public boolean isClear() {
		return this.similarity == Verdict.Similarity.DIFFERENT;
	}

	public boolean isCompared() {
		return this.similarity != Verdict.Similarity.NOT_COMPARED;
	}

	private static BigDecimal spread(List<Optional<Part>> parts) {
		List<BigDecimal> ratings = parts.stream()
			.flatMap((part) -> part.flatMap(Part::quantity).stream())
			.map(Quantity::value)
			.sorted()
			.toList();
		return ratings.isEmpty() ? BigDecimal.ZERO : ratings.get(ratings.size() - 1).subtract(ratings.get(0));
	}

}
