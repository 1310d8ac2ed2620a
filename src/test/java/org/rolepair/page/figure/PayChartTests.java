package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class PayChartTests {

	@Test
	void theArticlesRangesShareOneScale() {
		PayChart chart = charts(paid("Patient service specialist", "27000", "40000", "33563"),
				paid("Patient coordinator", "25000", "41000", "32954"))
			.get(0);
		assertThat(chart.ticks()).extracting(PayChart.Tick::label)
			.containsExactly("$25k", "$30k", "$35k", "$40k", "$45k");
		assertThat(chart.ticks()).extracting(PayChart.Tick::x).containsExactly("0%", "25%", "50%", "75%", "100%");
		PayLane specialist = chart.lanes().get(0);
		assertThat(specialist.line()).hasValue(new PayLane.Bar("10%", "75%", "65%"));
		assertThat(specialist.average()).hasValue("42.8%");
		assertThat(specialist.median()).isEmpty();
		assertThat(specialist.box()).isEmpty();
		assertThat(specialist.labels()).extracting(PayLane.Label::text)
			.containsExactly("average $33,563", "$27,000", "$40,000");
		assertThat(chart.lanes().get(1).line()).hasValue(new PayLane.Bar("0%", "80%", "80%"));
		assertThat(specialist.words())
			.isEqualTo("Patient service specialist: salary range $27,000–$40,000 and average $33,563.");
		assertThat(chart.title()).isEqualTo("Salary range and average, a year");
		assertThat(chart.percentiles()).isFalse();
	}

	@Test
	void oneRoleCanHaveSeveralLanes() {
		RoleProfile nurse = paid("Nurse", "27000", "40000", "33000");
		PayChart chart = PayChart
			.ofSubjects(
					List.of(new PayChart.Subject(1, "Texas", nurse), new PayChart.Subject(1, "Nation", nurse),
							new PayChart.Subject(2, "Elsewhere", RoleProfiles.role("Cook").build())),
					figures(), new Messages())
			.get(0);
		assertThat(chart.lanes()).extracting(PayLane::title).containsExactly("Texas", "Nation");
		assertThat(chart.lanes()).extracting(PayLane::column).containsExactly(1, 1);
	}

	@Test
	void percentilesAreALineABoxAndACut() {
		PayChart chart = charts(nurse("60000", "80000", "100000")).get(0);
		PayLane lane = chart.lanes().get(0);
		assertThat(lane.line()).isPresent();
		assertThat(lane.box()).isPresent();
		assertThat(lane.median()).isPresent();
		assertThat(lane.average()).isEmpty();
		assertThat(lane.words())
			.isEqualTo("Nurse: 8 in 10 earn $60,000–$100,000, the middle half $70,000–$90,000, and median $80,000.");
		assertThat(chart.percentiles()).isTrue();
		assertThat(chart.from()).map(SourceLine::path).hasValue("#s-survey");
	}

	@Test
	void percentilesAndSalaryRangesAreDrawnApart() {
		List<PayChart> charts = charts(paid("Cook", "27000", "40000", "33563"), nurse("60000", "80000", "100000"));
		assertThat(charts).extracting((chart) -> chart.lanes().get(0).title()).containsExactly("Cook", "Nurse");
	}

	@Test
	void aNarrowRangeHasOneLabelOnTheSideWithMoreRoom() {
		PayChart chart = charts(nurse("20000", "30000", "40000"), nurse("150000", "160000", "170000")).get(0);
		PayLane.Label left = chart.lanes().get(0).labels().get(1);
		PayLane.Label right = chart.lanes().get(1).labels().get(1);
		assertThat(left.text()).isEqualTo("$20,000–$40,000");
		assertThat(left.anchor()).isEqualTo("start");
		assertThat(right.anchor()).isEqualTo("end");
	}

	@Test
	void aRoleWithoutPayHasNoLaneAndTheOthersKeepTheirColumns() {
		PayChart chart = charts(RoleProfiles.role("Cook").build(), paid("Nurse", "27000", "40000", "33563")).get(0);
		assertThat(chart.lanes()).singleElement().satisfies((lane) -> {
			assertThat(lane.column()).isEqualTo(2);
			assertThat(lane.title()).isEqualTo("Nurse");
		});
	}

	@Test
	void nothingIsDrawnWithoutPayOrInSeveralCurrencies() {
		RoleProfile nurse = paid("Nurse", "27000", "40000", "33563");
		RoleProfile euros = RoleProfiles.role("Cook")
			.paidIn("EUR")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(charts(RoleProfiles.role("Cook").build())).isEmpty();
		assertThat(charts(nurse, euros)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1, 2", "0, 0", "27000, 27000", "50000, 50001", "1000, 2000000", "10000, 9999999", "0, 1000",
			"25000, 30000", "999, 1000" })
	void everythingLiesOnTheScale(String low, String high) {
		PayChart chart = charts(paid("Nurse", low, high, low)).get(0);
		assertThat(chart.ticks()).hasSizeBetween(2, 12);
		PayLane.Bar line = chart.lanes().get(0).line().orElseThrow();
		assertThat(number(line.x())).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
		assertThat(number(line.end())).isBetween(number(line.x()), new BigDecimal("100"));
	}

	private static BigDecimal number(String percent) {
		return new BigDecimal(percent.replace("%", ""));
	}

	private static List<PayChart> charts(RoleProfile... roles) {
		return PayChart.of(List.of(roles), figures(), new Messages());
	}

	private static FigureRows figures() {
		return new FigureRows(new Messages(), LocalDate.of(2026, 11, 23));
	}

	private static RoleProfile nurse(String low, String median, String high) {
		return RoleProfiles.role("Nurse")
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of(low))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_25, Quantity.of(between(low, median)))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of(median))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_75, Quantity.of(between(median, high)))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of(high))
			.build();
	}

	private static String between(String low, String high) {
		return new BigDecimal(low).add(new BigDecimal(high)).divide(BigDecimal.valueOf(2)).toPlainString();
	}

	private static RoleProfile paid(String title, String low, String high, String mean) {
		return RoleProfiles.role(title)
			.with(FactKind.SALARY_RANGE, Values.range(low, high))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(mean))
			.build();
	}

}
