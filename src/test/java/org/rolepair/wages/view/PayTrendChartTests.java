package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolepair.role.fact.Quantity;
import org.rolepair.wages.PayHistory;
import org.rolepair.wages.SomePayHistory;

import static org.assertj.core.api.Assertions.assertThat;

class PayTrendChartTests {

	private static final YearMonth FIRST = YearMonth.of(2019, 5);

	private static final YearMonth LAST = YearMonth.of(2025, 5);

	@Test
	void scaleHasAtMostFiveStepsAroundAllAmounts() {
		PayTrendScale scale = PayTrendScale.over(List.of(new BigDecimal("63190"), new BigDecimal("97550")));
		assertThat(scale.ticks()).extracting(PayTrendChart.Tick::label)
			.containsExactly("$60k", "$70k", "$80k", "$90k", "$100k");
		assertThat(scale.y(new BigDecimal("100000"))).isEqualByComparingTo("22");
		assertThat(scale.y(new BigDecimal("60000"))).isEqualByComparingTo("164");
	}

	@Test
	void payByTheHourHasTicksInDollars() {
		assertThat(PayTrendScale.over(List.of(new BigDecimal("21.95"), new BigDecimal("29.05"))).ticks())
			.extracting(PayTrendChart.Tick::label)
			.containsExactly("$20", "$22", "$24", "$26", "$28", "$30");
	}

	@Test
	void yearsAreOnTheAxisWhetherOrNotTheyWereSurveyed() {
		assertThat(PayTrendChart.years(FIRST, LAST)).extracting(PayTrendChart.Year::label)
			.containsExactly("2019", "’20", "’21", "’22", "’23", "’24", "2025");
	}

	@Test
	void aMissingYearLeavesAGapInTheLine() {
		PayTrendChart.Line line = line(SomePayHistory.of("2019 90", "2021 92", "2022 91", "2024 95", "2025 97"));
		assertThat(line.dots()).hasSize(5);
		assertThat(line.segments()).hasSize(2).allSatisfy((segment) -> assertThat(segment.split(" ")).hasSize(2));
	}

	@Test
	void aWithheldMedianLeavesAGapToo() {
		assertThat(line(SomePayHistory.of("2021 92", "2022 *", "2023 91")).segments()).isEmpty();
	}

	@Test
	void labelsOfCloseLinesDoNotCoverEachOther() {
		List<PayHistory> histories = List.of(SomePayHistory.of("2019 90000", "2025 97000"),
				SomePayHistory.of("2019 90500", "2025 97500"));
		PayTrendScale scale = PayTrendScale.over(List.of(new BigDecimal("60000"), new BigDecimal("97900")));
		List<PayTrendChart.Line> lines = PayTrendChart.labeled(IntStream.range(0, histories.size())
			.mapToObj((at) -> PayTrendChart.Line.of(at + 1, histories.get(at), scale, FIRST, LAST))
			.toList(), histories, (median) -> "$" + median.as(Quantity.class).orElseThrow().amount());
		for (int end = 0; end < 2; end++) {
			int at = end;
			double[] heights = lines.stream()
				.mapToDouble((line) -> Double.parseDouble(line.labels().get(at).y()))
				.sorted()
				.toArray();
			assertThat(IntStream.range(1, heights.length).allMatch((i) -> heights[i] - heights[i - 1] >= 15))
				.as(Arrays.toString(heights))
				.isTrue();
		}
		assertThat(lines.get(0).labels()).extracting(PayTrendChart.Label::text).containsExactly("$90000", "$97000");
		assertThat(lines.get(0).labels()).extracting(PayTrendChart.Label::anchor).containsExactly("start", "end");
		List<PayTrendChart.Line> three = List.of(lines.get(0), lines.get(1), line(histories.get(0)));
		assertThat(PayTrendChart.labeled(three, histories, Object::toString)).isEqualTo(three);
	}

	private static PayTrendChart.Line line(PayHistory history) {
		return PayTrendChart.Line.of(1, history,
				PayTrendScale.over(List.of(new BigDecimal("90"), new BigDecimal("97"))), FIRST, LAST);
	}

}
