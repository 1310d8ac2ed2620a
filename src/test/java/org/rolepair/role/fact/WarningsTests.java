package org.rolepair.role.fact;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WarningsTests {

	@ParameterizedTest
	@CsvSource({ "9, true", "10, false", "50, false", "90, false", "91, true" })
	void aMeanOutsideItsPercentilesIsOdd(String mean, boolean odd) {
		List<Warning> warnings = warnings(fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(mean)),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("10")),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("90")));
		assertThat(warnings).hasSize(odd ? 1 : 0);
	}

	@Test
	void theWarningNamesTheFigures() {
		assertThat(warnings(fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("95")),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("10")),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("90"))))
			.singleElement()
			.satisfies((warning) -> {
				assertThat(warning.sort()).isEqualTo(Warning.Sort.MEAN_OUTSIDE_PERCENTILES);
				assertThat(warning.kind()).isEqualTo(FactKind.ANNUAL_MEAN_WAGE);
				assertThat(warning.numbers()).extracting(Object::toString).containsExactly("95", "10", "90");
			});
	}

	@ParameterizedTest
	@CsvSource({ "16.14, false", "16.13, false", "16.15, false", "16.16, true", "15.00, true" })
	void anHourlyRateOtherThanTheYearlyOverItsHoursIsOdd(String hourly, boolean odd) {
		assertThat(warnings(fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563")),
				fact(FactKind.HOURLY_MEAN_WAGE, Quantity.of(hourly))))
			.hasSize(odd ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "PROJECTED_CHANGE, 5000, true", "PROJECTED_CHANGE, -101, true", "PROJECTED_CHANGE, 49.9, false",
			"EMPLOYMENT, 1.5, true", "EMPLOYMENT, 1.0, false", "ANNUAL_OPENINGS, 15.25, true",
			"ANNUAL_OPENINGS, 15300, false" })
	void aGreatChangeAndAFractionOfAJobAreOdd(FactKind kind, String number, boolean odd) {
		assertThat(warnings(fact(kind, Quantity.of(number)))).hasSize(odd ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "80, 15, false", "50, 20, true", "99, 30, true" })
	void sharesByRaceFarFromAHundredAreOddWhileHispanicEthnicityIsLeftOut(String white, String black, boolean odd) {
		List<Warning> warnings = warnings(fact(FactKind.RACE_AND_HISPANIC_ETHNICITY,
				Values.overlapping("White", white, "Black", black, "Hispanic or Latino", "60")));
		assertThat(warnings).hasSize(odd ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "ANNUAL_MEAN_WAGE, 30000, 30000, false", "ANNUAL_MEAN_WAGE, 45000, 30000, false",
			"ANNUAL_MEAN_WAGE, 45001, 30000, true", "ANNUAL_MEAN_WAGE, 19999, 30000, true",
			"ANNUAL_MEAN_WAGE, 335630, 33563, true", "PROJECTED_CHANGE, -4, 6, false",
			"PROJECTED_CHANGE, -4, 6.1, true", "EMPLOYMENT, 5, 0, true", "EMPLOYMENT, 0, 0, false" })
	void aNumberFarFromItsLastValueIsOdd(FactKind kind, String now, String before, boolean odd) {
		Facts facts = Facts.of(List.of(fact(kind, Quantity.of(now))), Map.of());
		Facts last = Facts.of(List.of(fact(kind, Quantity.of(before))), Map.of());
		assertThat(Warnings.comparedTo(facts, last)).hasSize(odd ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "ANNUAL_MEAN_WAGE, 100, true", "ANNUAL_MEAN_WAGE, 5000, false", "ANNUAL_MEDIAN_WAGE, 2000000, false",
			"ANNUAL_MEDIAN_WAGE, 9999999999, true", "HOURLY_MEAN_WAGE, 20, false", "EMPLOYMENT, 100, false" })
	void veryLowAndVeryHighPayOfAYearIsOdd(FactKind kind, String number, boolean odd) {
		assertThat(Warnings.ofDollars(Facts.of(List.of(fact(kind, Quantity.of(number))), Map.of())))
			.hasSize(odd ? 1 : 0);
	}

	@Test
	void plainFactsHaveNone() {
		assertThat(warnings()).isEmpty();
	}

	private static List<Warning> warnings(Fact... facts) {
		return Warnings.of(DerivedFacts.addTo(Facts.of(List.of(facts), Map.of())));
	}

	private static Fact fact(FactKind kind, Answer answer) {
		return new Fact(kind, answer, Origins.survey());
	}

}
