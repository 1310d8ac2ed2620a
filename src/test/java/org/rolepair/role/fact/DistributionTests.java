package org.rolepair.role.fact;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.role.fact.Distribution.Scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DistributionTests {

	@Test
	void theArticlesSharesByRaceAddUpWithinRounding() {
		assertThatNoException().isThrownBy(
				() -> Values.exclusive("Black or African American", "11.1", "Unknown", "5.3", "Hispanic or Latino",
						"25.4", "Asian", "6.2", "White", "51.4", "American Indian and Alaska Native", "0.7"));
	}

	@ParameterizedTest
	@CsvSource({ //
			"50, 50, 0, true", //
			"50, 51, 0, true", //
			"50, 49, 0, true", //
			"50, 48.5, 0, false", //
			"51, 51, 0, false", //
			"33.3, 33.3, 33.3, true", //
			"33.3, 33.3, 33.2, false", //
			"33.4, 33.4, 33.3, true", //
			"33.4, 33.4, 33.4, false", //
			"33.33, 33.33, 33.33, true", //
			"33, 33.3, 33, true", //
			"33, 33.3, 32, false" })
	void exclusiveSharesAddToAHundredWithinHalfAUnitOfTheLastDigitOfEach(String one, String two, String three,
			boolean addUp) {
		if (addUp) {
			assertThatNoException().isThrownBy(() -> Values.exclusive("A", one, "B", two, "C", three));
		}
		else {
			assertThatIllegalArgumentException().isThrownBy(() -> Values.exclusive("A", one, "B", two, "C", three));
		}
	}

	@Test
	void exclusiveSharesWithAWithheldPartMayAddToLess() {
		List<Part> parts = new ArrayList<>(Values.parts("A", "30", "B", "20"));
		parts.add(Values.withheld("C"));
		assertThatNoException().isThrownBy(() -> new Distribution(Scheme.EXCLUSIVE, parts));
	}

	@Test
	void exclusiveSharesWithAWithheldPartMayNotAddToMore() {
		List<Part> parts = new ArrayList<>(Values.parts("A", "80", "B", "22"));
		parts.add(Values.withheld("C"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(Scheme.EXCLUSIVE, parts));
	}

	@ParameterizedTest
	@ValueSource(strings = { "59", "0", "100" })
	void partialSharesAddToAnythingUpToAHundred(String share) {
		assertThatNoException().isThrownBy(() -> Values.partial("A", share));
	}

	@Test
	void partialSharesDoNotExceedTheWhole() {
		assertThatIllegalArgumentException().isThrownBy(() -> Values.partial("A", "60", "B", "42"));
	}

	@Test
	void overlappingSharesMayAddToMoreThanAHundred() {
		assertThatNoException().isThrownBy(() -> Values.overlapping("White", "75.1", "Hispanic or Latino", "45.0"));
	}

	@ParameterizedTest
	@EnumSource
	void aShareLiesBetweenZeroAndAHundredInEveryScheme(Scheme scheme) {
		List<Part> negative = Values.parts("A", "-0.1", "B", "100");
		List<Part> tooGreat = Values.parts("A", "100.1");
		assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(scheme, negative))
			.withMessageContaining("A has -0.1");
		assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(scheme, tooGreat))
			.withMessageContaining("A has 100.1");
	}

	@ParameterizedTest
	@EnumSource
	void aGroupStandsOnceInEveryScheme(Scheme scheme) {
		List<Part> twice = Values.parts("A", "50", "A", "50");
		assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(scheme, twice))
			.withMessageContaining("each group once");
	}

	@ParameterizedTest
	@EnumSource
	void aDistributionHasParts(Scheme scheme) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(scheme, List.of()));
	}

	@Test
	void keepsTheOrderOfTheSourceAndCannotBeChanged() {
		List<Part> parts = new ArrayList<>(Values.parts("Physical Therapy", "8", "Rehabilitation", "8"));
		Distribution skills = new Distribution(Scheme.PARTIAL, parts);
		parts.clear();
		assertThat(skills.parts()).extracting(Part::name).containsExactly("Physical Therapy", "Rehabilitation");
	}

	@Test
	void theMostCommonPartHasTheGreatestShare() {
		assertThat(Values.exclusive("A", "20", "B", "45", "C", "35").mostCommon()).map(Part::name).hasValue("B");
	}

	@Test
	void aTieHasNoMostCommonPart() {
		assertThat(Values.exclusive("A", "40", "B", "40.0", "C", "20").mostCommon()).isEmpty();
	}

	@Test
	void aTieBehindTheFirstPlaceLeavesAMostCommonPart() {
		assertThat(Values.exclusive("A", "60", "B", "20", "C", "20").mostCommon()).map(Part::name).hasValue("A");
	}

	@Test
	void aWithheldPartThatMayBeGreaterLeavesNoMostCommonPart() {
		List<Part> parts = new ArrayList<>(Values.parts("A", "30", "B", "20"));
		parts.add(Values.withheld("C"));
		assertThat(new Distribution(Scheme.EXCLUSIVE, parts).mostCommon()).isEmpty();
	}

	@Test
	void aSinglePartIsTheMostCommonOne() {
		assertThat(Values.exclusive("A", "100").mostCommon()).map(Part::name).hasValue("A");
	}

	@Test
	void onlyWithheldPartsHaveNoMostCommonOne() {
		assertThat(new Distribution(Scheme.EXCLUSIVE, List.of(Values.withheld("A"), Values.withheld("B"))).mostCommon())
			.isEmpty();
	}

}
