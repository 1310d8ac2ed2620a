package org.rolepair.exchange.data;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Text;
import org.rolepair.source.Period;

/**
 * One figure in the documented form. A property that a figure has not is left out.
 *
 * @param kind what it states, which no two figures of a role share
 * @param label what pages call it
 * @param unit the unit of its numbers; money is in the currency of the role
 * @param answer the value or the reason why there is none
 * @param scheme how the parts divide the whole
 * @param parts the parts of a distribution, or rated skills
 * @param ranking what a best-paying place rests on
 * @param source the slug of its source
 * @param period the time it speaks of; absent where the source states none
 * @param place the place it speaks of
 * @param population who was counted
 * @param row the statistical row that it was taken from
 * @param derived how it was worked out; absent for an observed figure
 */
record FigureData(String kind, String label, String unit, AnswerData answer, Optional<String> scheme,
		Optional<List<PartData>> parts, Optional<RankingData> ranking, String source, Optional<PeriodData> period,
		String place, String population, Optional<RowData> row, Optional<String> derived) {

	static FigureData of(Fact fact, Messages messages) {
		FactKind kind = fact.kind();
		Origin origin = fact.origin();
		return new FigureData(DataName.of(kind), messages.text("kind." + kind), DataName.of(kind.unit()),
				AnswerData.of(fact.answer()),
				fact.value(Distribution.class).map((shares) -> DataName.of(shares.scheme())), PartData.of(fact),
				RankingData.of(fact), origin.source(), PeriodData.of(origin.period()), origin.place(),
				DataName.of(origin.population()), origin.row().map(RowData::of), origin.derivation().map(DataName::of));
	}

	/**
	 * The time that a figure speaks of.
	 *
	 * @param label the source's own words
	 * @param month the month that stands for it
	 */
	record PeriodData(String label, YearMonth month) {

		static Optional<PeriodData> of(Period period) {
			return period.reference().map((month) -> new PeriodData(period.label(), month));
		}

	}

	/**
	 * A row of a source's table.
	 *
	 * @param code its classification code, where it has one
	 * @param title its title in the source
	 */
	record RowData(Optional<String> code, String title) {

		static RowData of(StatisticalRow row) {
			return new RowData(row.code(), row.title());
		}

	}

	/**
	 * What a best-paying place rests on.
	 *
	 * @param statistic the wage that was ranked
	 * @param amount that wage in the place
	 * @param nation that wage in the nation, of the same edition
	 * @param employmentFloor only places with at least so many jobs were ranked
	 * @param shareFloor only those with at least so many percent of the role's jobs
	 */
	record RankingData(String statistic, BigDecimal amount, BigDecimal nation, int employmentFloor,
			Optional<BigDecimal> shareFloor) {

		static Optional<RankingData> of(Fact fact) {
			return fact.value(BestPaying.class)
				.flatMap((best) -> best.standing())
				.map((standing) -> new RankingData(DataName.of(standing.statistic()), standing.amount(),
						standing.nation(), standing.employmentFloor(), standing.shareFloor()));
		}

	}

	/**
	 * A value or a blank in the documented form.
	 *
	 * @param form quantity, range, text, named-share, best-paying, distribution, ratings
	 * or blank
	 * @param value a number in ones, or the share of what is named
	 * @param low the lower end of a range
	 * @param high its upper end
	 * @param text an answer in words, or what is named
	 * @param bound absent for an exact number; at-least or less-than where it is a cap
	 * @param relativeStandardError in percent of the value
	 * @param blank why there is no value
	 */
	record AnswerData(String form, Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high,
			Optional<String> text, Optional<String> bound, Optional<BigDecimal> relativeStandardError,
			Optional<String> blank) {

		static AnswerData of(Answer answer) {
			if (answer instanceof Quantity quantity) {
				return number("quantity", quantity, Optional.empty());
			}
			if (answer instanceof NamedShare named) {
				return number("named-share", named.share(), Optional.of(named.name()));
			}
			if (answer instanceof Range range) {
				return new AnswerData("range", Optional.empty(), Optional.of(range.low()), Optional.of(range.high()),
						Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
			}
			if (answer instanceof Blank blank) {
				return words("blank", Optional.empty(), Optional.of(DataName.of(blank.reason())));
			}
			if (answer instanceof Text text) {
				return words("text", Optional.of(text.text()), Optional.empty());
			}
			if (answer instanceof BestPaying best) {
				return words("best-paying", Optional.of(best.name()), Optional.empty());
			}
			return words((answer instanceof Distribution) ? "distribution" : "ratings", Optional.empty(),
					Optional.empty());
		}

		private static AnswerData number(String form, Quantity quantity, Optional<String> name) {
			return new AnswerData(form, Optional.of(quantity.value()), Optional.empty(), Optional.empty(), name,
					Optional.of(quantity.bound()).filter((bound) -> bound != Bound.EXACT).map(DataName::of),
					quantity.relativeStandardError(), Optional.empty());
		}

		private static AnswerData words(String form, Optional<String> text, Optional<String> blank) {
			return new AnswerData(form, Optional.empty(), Optional.empty(), Optional.empty(), text, Optional.empty(),
					Optional.empty(), blank);
		}

	}

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

}
