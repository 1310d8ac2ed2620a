package org.rolepair.export;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.rolepair.fact.Distribution;
import org.rolepair.fact.Fact;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Origin;
import org.rolepair.fact.StatisticalRow;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
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
			return fact.value(org.rolepair.fact.BestPaying.class)
				.flatMap((best) -> best.standing())
				.map((standing) -> new RankingData(DataName.of(standing.statistic()), standing.amount(),
						standing.nation(), standing.employmentFloor(), standing.shareFloor()));
		}

	}

}
