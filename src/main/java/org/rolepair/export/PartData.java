package org.rolepair.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rolepair.fact.Distribution;
import org.rolepair.fact.Fact;
import org.rolepair.fact.Part;
import org.rolepair.fact.Ratings;
import org.rolepair.fact.Sampling;

/**
 * One part of a distribution, or one rated skill, in the documented form.
 *
 * @param name what it is
 * @param answer its share in percent or its rating, or why there is none
 * @param respondents how many answered
 * @param standardError in the unit of the value
 * @param lower the lower confidence bound
 * @param upper the upper confidence bound
 */
record PartData(String name, AnswerData answer, Optional<Integer> respondents, Optional<BigDecimal> standardError,
		Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

	static Optional<List<PartData>> of(Fact fact) {
		return fact.value(Distribution.class)
			.map(Distribution::parts)
			.or(() -> fact.value(Ratings.class).map(Ratings::parts))
			.map((parts) -> parts.stream().map(PartData::of).toList());
	}

	private static PartData of(Part part) {
		Optional<Sampling> sampling = part.sampling();
		return new PartData(part.name(), AnswerData.of(part.answer()), sampling.map(Sampling::respondents),
				sampling.flatMap(Sampling::standardError), sampling.flatMap(Sampling::lower),
				sampling.flatMap(Sampling::upper));
	}

}
