package org.rolepair.fact;

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
		List<String> warnings = warnings(fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(mean)),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("10")),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("90")));
		assertThat(warnings).hasSize(odd ? 1 : 0);
	}

	@Test
	void theWarningNamesTheFigures() {
		assertThat(warnings(fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("95")),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("10")),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("90"))))
			.containsExactly("The annual mean wage 95 lies outside its 10th to 90th percentile, 10 to 90");
	}

	@ParameterizedTest
	@CsvSource({ "80, 15, false", "50, 20, true", "99, 30, true" })
	void sharesByRaceFarFromAHundredAreOddWhileHispanicEthnicityIsLeftOut(String white, String black, boolean odd) {
		List<String> warnings = warnings(fact(FactKind.RACE_AND_HISPANIC_ETHNICITY,
				Values.overlapping("White", white, "Black", black, "Hispanic or Latino", "60")));
		assertThat(warnings).hasSize(odd ? 1 : 0);
	}

	@Test
	void plainFactsHaveNone() {
		assertThat(warnings()).isEmpty();
	}

	private static List<String> warnings(Fact... facts) {
		return Warnings.of(DerivedFacts.addTo(Facts.of(List.of(facts), Map.of())));
	}

	private static Fact fact(FactKind kind, Answer answer) {
		return new Fact(kind, answer, Origins.survey());
	}

}
