package org.rolepair.role.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FactsTests {

	private static final List<FactKind> PERCENTILES = List.of(FactKind.ANNUAL_WAGE_PERCENTILE_10,
			FactKind.ANNUAL_WAGE_PERCENTILE_25, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_WAGE_PERCENTILE_75,
			FactKind.ANNUAL_WAGE_PERCENTILE_90);

	@ParameterizedTest
	@CsvSource(textBlock = """
			10, 25, 50, 75, 90, true
			50, 50, 50, 50, 50, true
			26, 25, 50, 75, 90, false
			10, 51, 50, 75, 90, false
			10, 25, 76, 75, 90, false
			10, 25, 50, 91, 90, false
			, 25, 50, 75, 90, true
			51, , 50, 75, 90, false
			91, , , , 90, false
			, , 91, , 90, false
			10, , , , 90, true
			, , 50, , , true
			, , , , , true""")
	void percentilesDoNotFall(String p10, String p25, String median, String p75, String p90, boolean ordered) {
		List<Fact> facts = percentiles(p10, p25, median, p75, p90);
		if (ordered) {
			assertThatNoException().isThrownBy(() -> Facts.of(facts, Map.of()));
		}
		else {
			assertThatIllegalArgumentException().isThrownBy(() -> Facts.of(facts, Map.of()))
				.withMessageContaining("Percentiles can't fall");
		}
	}

	@Test
	void neighboringPercentilesThatAreEqualAreTold() {
		Facts facts = DerivedFacts
			.addTo(Facts.of(List.of(fact(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("49120")),
					fact(FactKind.ANNUAL_WAGE_PERCENTILE_25, Quantity.of("57710")),
					fact(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("72410")),
					fact(FactKind.ANNUAL_WAGE_PERCENTILE_75, Quantity.of("470940")),
					fact(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("470940"))), Map.of()));
		assertThat(Stream.of(FactKind.values()).filter(facts::hasEqualPercentiles)).containsExactly(
				FactKind.ANNUAL_WAGE_PERCENTILE_75, FactKind.ANNUAL_WAGE_PERCENTILE_90, FactKind.WAGE_RANGE_25_75,
				FactKind.WAGE_RANGE_10_90);
	}

	@Test
	void blankPercentilesStandBetweenOthers() {
		Fact blank = new Fact(FactKind.ANNUAL_MEDIAN_WAGE, new Blank(BlankReason.WITHHELD), Origins.survey());
		List<Fact> facts = new ArrayList<>(percentiles("10", "25", null, "75", "90"));
		facts.add(blank);
		assertThatNoException().isThrownBy(() -> Facts.of(facts, Map.of()));
	}

	@Test
	void aMeanMayLieOutsideThePercentiles() {
		List<Fact> facts = new ArrayList<>(percentiles("10", "25", "50", "75", "90"));
		facts.add(fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("95")));
		assertThatNoException().isThrownBy(() -> Facts.of(facts, Map.of()));
	}

	@Test
	void eachKindStandsOnce() {
		Fact mean = fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"));
		assertThatIllegalArgumentException().isThrownBy(() -> Facts.of(List.of(mean, mean), Map.of()))
			.withMessageContaining("ANNUAL_MEAN_WAGE");
	}

	@Test
	void aFactStandsUnderItsOwnKind() {
		Map<FactKind, Fact> wrong = new EnumMap<>(FactKind.class);
		wrong.put(FactKind.ANNUAL_MEDIAN_WAGE, fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563")));
		assertThatIllegalArgumentException().isThrownBy(() -> new Facts(wrong, Map.of()));
	}

	@Test
	void standInTheOrderOfTheirKindsAndCannotBeChanged() {
		Facts facts = Facts.of(List.of(fact(FactKind.JOB_ZONE, Quantity.of("3")),
				fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"))), Map.of());
		assertThat(facts.kinds()).containsExactly(FactKind.ANNUAL_MEAN_WAGE, FactKind.JOB_ZONE);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> facts.byKind().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> facts.otherwise().clear());
	}

	@Test
	void answerWithTheReasonOfTheirSectionForWhatItLacks() {
		Facts facts = Facts.of(List.of(), Map.of(Section.PAY, BlankReason.NOT_IN_COPY));
		assertThat(facts.answer(FactKind.ANNUAL_MEAN_WAGE)).isEqualTo(new Blank(BlankReason.NOT_IN_COPY));
	}

	@Test
	void answerNotYetEnteredForASectionThatIsNotThere() {
		Facts facts = Facts.of(List.of(), Map.of());
		assertThat(facts.answer(FactKind.AVERAGE_AGE)).isEqualTo(new Blank(BlankReason.NOT_YET_ENTERED));
	}

	@Test
	void answerWithTheReasonOfTheFactItselfWhereItStatesOne() {
		Facts facts = Facts.of(List.of(fact(FactKind.HOURLY_MEAN_WAGE, new Blank(BlankReason.NOT_APPLICABLE))),
				Map.of(Section.PAY, BlankReason.NOT_COLLECTED));
		assertThat(facts.answer(FactKind.HOURLY_MEAN_WAGE)).isEqualTo(new Blank(BlankReason.NOT_APPLICABLE));
		assertThat(facts.hasValue(FactKind.HOURLY_MEAN_WAGE)).isFalse();
	}

	@Test
	void coverASectionWithAValueAndNotWithABlank() {
		Facts facts = Facts.of(List.of(fact(FactKind.JOB_SATISFACTION, new Blank(BlankReason.NOT_COLLECTED)),
				fact(FactKind.JOB_ZONE, Quantity.of("3"))), Map.of());
		assertThat(facts.covers(Section.EXPERIENCE)).isTrue();
		assertThat(facts.covers(Section.OUTLOOK)).isFalse();
		assertThat(facts.covers(Section.PAY)).isFalse();
	}

	private static List<Fact> percentiles(String... amounts) {
		List<Fact> facts = new ArrayList<>();
		for (int i = 0; i < amounts.length; i++) {
			if (amounts[i] != null) {
				facts.add(fact(PERCENTILES.get(i), Quantity.of(amounts[i])));
			}
		}
		return facts;
	}

	private static Fact fact(FactKind kind, Answer answer) {
		return new Fact(kind, answer, Origins.survey());
	}

}
