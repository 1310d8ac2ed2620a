package org.rolepair.page.figure;

import java.math.BigDecimal;
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

class OldPayChartTests {

	@Test
	void theArticlesRangesShareOneScale() {
		OldPayChart chart = chart(paid("Patient service specialist", "27000", "40000", "33563"),
				paid("Patient coordinator", "25000", "41000", "32954"));
		assertThat(chart.ticks()).extracting(OldPayChart.Tick::label)
			.containsExactly("$25k", "$30k", "$35k", "$40k", "$45k");
		assertThat(chart.ticks()).extracting(OldPayChart.Tick::x)
			.containsExactly("0.00%", "25.00%", "50.00%", "75.00%", "100.00%");
		OldPayChart.Line specialist = chart.lines().get(0);
		assertThat(specialist.outer()).hasValue(new OldPayChart.Bar("10.00%", "65.00%"));
		assertThat(specialist.mean()).hasValue("42.82%");
		assertThat(specialist.median()).isEmpty();
		assertThat(specialist.inner()).isEmpty();
		assertThat(chart.lines().get(1).outer()).hasValue(new OldPayChart.Bar("0.00%", "80.00%"));
		assertThat(specialist.words()).isEqualTo("salary range $27,000–$40,000 and average $33,563");
	}

	@Test
	void oneRoleCanHaveSeveralLines() {
		RoleProfile nurse = paid("Nurse", "27000", "40000", "33000");
		OldPayChart chart = OldPayChart
			.ofSubjects(List.of(new OldPayChart.Subject(1, "Texas", nurse), new OldPayChart.Subject(1, "Nation", nurse),
					new OldPayChart.Subject(2, "Elsewhere", RoleProfiles.role("Cook").build())), new Messages())
			.orElseThrow();
		assertThat(chart.lines()).extracting(OldPayChart.Line::title).containsExactly("Texas", "Nation");
		assertThat(chart.lines()).extracting(OldPayChart.Line::number).containsExactly(1, 1);
	}

	@Test
	void percentilesAreDrawnAsPercentiles() {
		OldPayChart chart = chart(RoleProfiles.role("Nurse")
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("60000"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_25, Quantity.of("70000"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("80000"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_75, Quantity.of("90000"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("100000"))
			.build());
		OldPayChart.Line line = chart.lines().get(0);
		assertThat(line.outer()).isPresent();
		assertThat(line.inner()).isPresent();
		assertThat(line.median()).isPresent();
		assertThat(line.mean()).isEmpty();
		assertThat(line.words())
			.isEqualTo("8 in 10 earn $60,000–$100,000, the middle half $70,000–$90,000, " + "and median $80,000");
	}

	@Test
	void aRoleWithoutPayHasNoLineAndTheOthersKeepTheirColumns() {
		OldPayChart chart = chart(RoleProfiles.role("Cook").build(), paid("Nurse", "27000", "40000", "33563"));
		assertThat(chart.lines()).singleElement().satisfies((line) -> {
			assertThat(line.number()).isEqualTo(2);
			assertThat(line.title()).isEqualTo("Nurse");
		});
	}

	@Test
	void nothingIsDrawnWithoutPayOrInSeveralCurrencies() {
		RoleProfile nurse = paid("Nurse", "27000", "40000", "33563");
		RoleProfile euros = RoleProfiles.role("Cook")
			.paidIn("EUR")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(OldPayChart.of(List.of(RoleProfiles.role("Cook").build()), new Messages())).isEmpty();
		assertThat(OldPayChart.of(List.of(nurse, euros), new Messages())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1, 2", "0, 0", "27000, 27000", "50000, 50001", "1000, 2000000", "10000, 9999999", "0, 1000",
			"25000, 30000", "999, 1000" })
	void everythingLiesOnTheScale(String low, String high) {
		OldPayChart chart = chart(paid("Nurse", low, high, low));
		assertThat(chart.ticks()).hasSizeBetween(2, 12);
		OldPayChart.Bar bar = chart.lines().get(0).outer().orElseThrow();
		BigDecimal begin = number(bar.x());
		assertThat(begin).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
		assertThat(begin.add(number(bar.width()))).isBetween(begin, new BigDecimal("100.00"));
	}

	private static BigDecimal number(String percent) {
		return new BigDecimal(percent.replace("%", ""));
	}

	private static OldPayChart chart(RoleProfile... roles) {
		return OldPayChart.of(List.of(roles), new Messages()).orElseThrow();
	}

	private static RoleProfile paid(String title, String low, String high, String mean) {
		return RoleProfiles.role(title)
			.with(FactKind.SALARY_RANGE, Values.range(low, high))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(mean))
			.build();
	}

}
