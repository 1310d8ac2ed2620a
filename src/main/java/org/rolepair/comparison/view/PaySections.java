package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.PayChart;
import org.rolepair.role.fact.FactKind;
import org.rolepair.wages.view.PayTrend;
import org.rolepair.wages.view.PayTrends;

/** Builds the pay section of one comparison page. */
record PaySections(Comparison comparison, FactTables tables, Summary summary, Messages messages) {

	private static final List<FactKind> ANNUAL = List.of(FactKind.ANNUAL_WAGE_PERCENTILE_90,
			FactKind.ANNUAL_WAGE_PERCENTILE_75, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_WAGE_PERCENTILE_25,
			FactKind.ANNUAL_WAGE_PERCENTILE_10);

	private static final List<FactKind> HOURLY = List.of(FactKind.HOURLY_WAGE_PERCENTILE_90,
			FactKind.HOURLY_WAGE_PERCENTILE_75, FactKind.HOURLY_MEDIAN_WAGE, FactKind.HOURLY_WAGE_PERCENTILE_25,
			FactKind.HOURLY_WAGE_PERCENTILE_10);

	private static final List<FactKind> HIGHEST = List.of(FactKind.SALARY_RANGE, FactKind.EMPLOYMENT,
			FactKind.BEST_PAYING_STATE, FactKind.BEST_PAYING_METROPOLITAN_AREA, FactKind.BEST_PAYING_CITY,
			FactKind.BEST_PAYING_SECTOR, FactKind.BEST_PAYING_INDUSTRY, FactKind.BEST_PAYING_COMPANY);

	/** Ranges that a source gives without the percentiles at their ends. */
	private static final List<FactKind> RANGES = List.of(FactKind.WAGE_RANGE_25_75, FactKind.WAGE_RANGE_10_90,
			FactKind.HOURLY_WAGE_RANGE_25_75, FactKind.HOURLY_WAGE_RANGE_10_90);

	ComparisonPage.Pay section(Glance glance, Optional<PlaceComparisons.PayByPlace> byPlace,
			Optional<PayTrends> trends) {
		List<PayChart> charts = PayChart.of(this.comparison.roles(), this.tables.figures(), this.messages);
		String finding = (charts.size() > 1) ? this.messages.text("finding.own-scales")
				: this.summary.middleHalves().orElse("");
		List<FactTable> percentiles = Stream
			.of(percentiles("caption.percentiles.year", isByTheHourAlone() ? List.of() : glance.without(ANNUAL)),
					percentiles("caption.percentiles.hour", glance.without(HOURLY)))
			.filter((table) -> !table.isEmpty())
			.toList();
		List<FactKind> rest = Stream.concat(percentiles.isEmpty() ? RANGES.stream() : Stream.of(), HIGHEST.stream())
			.toList();
		boolean ranged = this.comparison.anyHas(FactKind.SALARY_RANGE);
		Optional<PayTrend> trend = trends
			.flatMap((overYears) -> overYears.of(this.comparison.roles(), this.tables.figures()));
		return new ComparisonPage.Pay(finding, charts, percentiles, trend,
				this.tables.table(this.messages.text(ranged ? "caption.range-and-highest" : "caption.highest"),
						glance.without(rest), "pay"),
				byPlace);
	}

	/** Returns whether no role has pay by the year, while pay by the hour says it all. */
	private boolean isByTheHourAlone() {
		return ANNUAL.stream().noneMatch(this.comparison::anyHas) && HOURLY.stream().anyMatch(this.comparison::anyHas);
	}

	private FactTable percentiles(String caption, List<FactKind> kinds) {
		return this.tables.table(this.messages.text(caption), kinds, "percentile");
	}

}
