package org.rolepair.role.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DerivedFactsTests {

	@Test
	void twoPercentilesMakeARangeOfTheSameOrigin() {
		Origin origin = Origins.onRow(Origins.survey(), "29-1141", "Registered Nurses");
		Facts facts = derived(new Fact(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("68940"), origin),
				new Fact(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("137470"), origin));
		assertThat(facts.fact(FactKind.WAGE_RANGE_10_90))
			.hasValue(new Fact(FactKind.WAGE_RANGE_10_90, Values.range("68940", "137470"), origin));
		assertThat(facts.fact(FactKind.WAGE_RANGE_25_75)).isEmpty();
	}

	@Test
	void theMiddleHalfIsARangeOfItsOwn() {
		Facts facts = derived(fact(FactKind.ANNUAL_WAGE_PERCENTILE_25, Quantity.of("80330")),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_75, Quantity.of("112350")));
		assertThat(facts.value(FactKind.WAGE_RANGE_25_75, Range.class)).hasValue(Values.range("80330", "112350"));
		assertThat(facts.fact(FactKind.WAGE_RANGE_10_90)).isEmpty();
	}

	@Test
	void aPercentileThatIsOnlyACapMakesNoRange() {
		Facts facts = derived(fact(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("68940")),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_90, Values.atLeast("239200")));
		assertThat(facts.answer(FactKind.WAGE_RANGE_10_90)).isEqualTo(new Blank(BlankReason.WITHHELD));
	}

	@Test
	void aBlankPercentileMakesNoRange() {
		Facts facts = derived(fact(FactKind.ANNUAL_WAGE_PERCENTILE_10, new Blank(BlankReason.NOT_APPLICABLE)),
				fact(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("137470")));
		assertThat(facts.answer(FactKind.WAGE_RANGE_10_90)).isEqualTo(new Blank(BlankReason.NOT_APPLICABLE));
	}

	@Test
	void aDistributionOfEducationGivesTheMostCommonLevel() {
		Facts facts = derived(fact(FactKind.EDUCATIONAL_ATTAINMENT, Values.exclusive("Associate's degree", "28.2",
				"Bachelor's degree", "53.3", "Master's degree", "18.5")));
		assertThat(facts.fact(FactKind.MOST_COMMON_ATTAINMENT)).hasValueSatisfying((fact) -> {
			assertThat(fact.answer()).isEqualTo(Values.share("Bachelor's degree", "53.3"));
			assertThat(fact.origin()).isEqualTo(Origins.survey().derivedBy(Derivation.GREATEST_SHARE));
		});
	}

	@Test
	void aTieGivesNoMostCommonLevel() {
		Facts facts = derived(fact(FactKind.EDUCATIONAL_ATTAINMENT,
				Values.exclusive("Associate's degree", "40", "Bachelor's degree", "40", "Master's degree", "20")));
		assertThat(facts.fact(FactKind.MOST_COMMON_ATTAINMENT)).isEmpty();
	}

	@Test
	void aWithheldLevelGivesNoMostCommonOne() {
		List<Part> parts = new ArrayList<>(Values.parts("Associate's degree", "30"));
		parts.add(Values.withheld("Bachelor's degree"));
		Facts facts = derived(
				fact(FactKind.EDUCATIONAL_ATTAINMENT, new Distribution(Distribution.Scheme.EXCLUSIVE, parts)));
		assertThat(facts.fact(FactKind.MOST_COMMON_ATTAINMENT)).isEmpty();
	}

	@Test
	void nothingIsDerivedFromNothingAndReasonsAreKept() {
		Facts facts = Facts.of(List.of(fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"))),
				Map.of(Section.PAY, BlankReason.NOT_COLLECTED));
		assertThat(DerivedFacts.addTo(facts)).isEqualTo(facts);
	}

	private static Facts derived(Fact... facts) {
		return DerivedFacts.addTo(Facts.of(List.of(facts), Map.of()));
	}

	private static Fact fact(FactKind kind, Answer answer) {
		return new Fact(kind, answer, Origins.survey());
	}

}
