package org.rolepair.exchange.data;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import lombok.With;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Unit;
import org.rolepair.source.Period;

/**
 * A figure in the documented format. Absent properties are left out.
 *
 * @param unit the unit of its numbers; amounts are in the role's currency
 * @param source the slug of its source
 * @param period absent if the source states none
 * @param items the names of a list, such as software
 * @param derived how it was calculated; absent for an observed figure
 */
record FigureData(String kind, String label, String unit, AnswerData answer, Optional<String> scheme,
		Optional<List<PartData>> parts, Optional<RankingData> ranking, String source, Optional<PeriodData> period,
		String place, String population, Optional<RowData> row, Optional<String> derived,
		Optional<List<ItemData>> items) {

	static FigureData of(Fact fact, Messages messages) {
		FactKind kind = fact.kind();
		Origin origin = fact.origin();
		return new FigureData(DataName.of(kind), messages.text("kind." + kind), DataName.of(unit(fact)),
				AnswerData.of(fact.answer()),
				fact.value(Distribution.class).map((shares) -> DataName.of(shares.scheme())), PartData.of(fact),
				RankingData.of(fact), origin.source(), PeriodData.of(origin.period()), origin.place(),
				DataName.of(origin.population()), origin.row().map(RowData::of), origin.derivation().map(DataName::of),
				ItemData.of(fact));
	}

	/** A ranking has the unit of the wage by which it ranks. */
	private static Unit unit(Fact fact) {
		return fact.value(BestPaying.class)
			.flatMap(BestPaying::standing)
			.map((standing) -> standing.statistic().unit())
			.orElse(fact.kind().unit());
	}

	/** The period of a figure, in the source's words and as one month. */
	record PeriodData(String label, YearMonth month) {

		static Optional<PeriodData> of(Period period) {
			return period.reference().map((month) -> new PeriodData(period.label(), month));
		}

	}

	record RowData(Optional<String> code, String title) {

		static RowData of(StatisticalRow row) {
			return new RowData(row.code(), row.title());
		}

	}

	/**
	 * The basis of a best-paying place: pay there and in the nation, and the least number
	 * of jobs and share of the role's jobs, in percent.
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
	 * A value or a blank in the documented format.
	 *
	 * @param form quantity, range, text, named-share, best-paying, distribution, ratings,
	 * named-items or blank
	 * @param value a number in ones, or the share of what is named
	 * @param text an answer in words, or what is named
	 * @param bound at-least or less-than for a capped number, absent for an exact one
	 * @param relativeStandardError in percent of the value
	 */
	@With
	record AnswerData(String form, Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high,
			Optional<String> text, Optional<String> bound, Optional<BigDecimal> relativeStandardError,
			Optional<String> blank) {

		static AnswerData of(Answer answer) {
			if (answer instanceof Quantity quantity) {
				return number("quantity", quantity);
			}
			if (answer instanceof NamedShare named) {
				return number("named-share", named.share()).withText(Optional.of(named.name()));
			}
			if (answer instanceof Range range) {
				return of("range").withLow(Optional.of(range.low())).withHigh(Optional.of(range.high()));
			}
			if (answer instanceof Blank blank) {
				return of("blank").withBlank(Optional.of(DataName.of(blank.reason())));
			}
			if (answer instanceof Text text) {
				return of("text").withText(Optional.of(text.text()));
			}
			if (answer instanceof BestPaying best) {
				return of("best-paying").withText(Optional.of(best.name()));
			}
			if (answer instanceof NamedItems) {
				return of("named-items");
			}
			return of((answer instanceof Distribution) ? "distribution" : "ratings");
		}

		private static AnswerData number(String form, Quantity quantity) {
			return of(form).withValue(Optional.of(quantity.value()))
				.withBound(Optional.of(quantity.bound()).filter((bound) -> bound != Bound.EXACT).map(DataName::of))
				.withRelativeStandardError(quantity.relativeStandardError());
		}

		private static AnswerData of(String form) {
			return new AnswerData(form, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
					Optional.empty(), Optional.empty(), Optional.empty());
		}

	}

	/**
	 * An item of a list of names.
	 *
	 * @param marks hot or in-demand; absent for neither
	 */
	record ItemData(String name, Optional<String> code, Optional<String> detail, Optional<List<String>> marks) {

		static Optional<List<ItemData>> of(Fact fact) {
			return fact.value(NamedItems.class).map((list) -> list.items().stream().map(ItemData::of).toList());
		}

		private static ItemData of(NamedItem item) {
			return new ItemData(item.name(), item.code(), item.detail(),
					Optional.of(item.marks().stream().map(DataName::of).toList()).filter((marks) -> !marks.isEmpty()));
		}

	}

	/** A part of a distribution, or a rated skill, with its sampling. */
	record PartData(String name, AnswerData answer, Optional<Integer> respondents, Optional<BigDecimal> standardError,
			Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

		static Optional<List<PartData>> of(Fact fact) {
			return Optional.of(fact.answer().parts())
				.filter((parts) -> !parts.isEmpty())
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
