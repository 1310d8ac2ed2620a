package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FactTests {

	private static final Map<Class<? extends Value>, Value> FORMS = Map.of( //
			Quantity.class, Quantity.of("50"), //
			Range.class, Values.range("2", "4"), //
			Text.class, new Text("Business"), //
			NamedShare.class, Values.share("Bachelor's Degree", "36"), //
			BestPaying.class, Values.bestPaying("Massachusetts"), //
			Distribution.class, Values.exclusive("Women", "87.5", "Men", "12.5"), //
			Ratings.class, Values.ratings("Speaking", "4.00"), //
			NamedItems.class, Values.names("SQL"));

	@ParameterizedTest
	@EnumSource
	void takesTheFormOfItsKindAndNoOther(FactKind kind) {
		FORMS.forEach((form, value) -> {
			if (form == kind.form()) {
				Value plausible = switch (kind) {
					case JOB_ZONE -> Quantity.of("3");
					case WORK_STYLE_IMPACT -> Values.ratings("Speaking", "-2.00");
					default -> value;
				};
				assertThatNoException().isThrownBy(() -> new Fact(kind, plausible, Origins.survey()));
			}
			else {
				assertThatIllegalArgumentException().isThrownBy(() -> new Fact(kind, value, Origins.survey()))
					.withMessageContaining(kind.name());
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void ofAnyKindCanBeBlank(FactKind kind) {
		Fact fact = new Fact(kind, new Blank(BlankReason.WITHHELD), Origins.survey());
		assertThat(fact.isBlank()).isTrue();
		assertThat(fact.value(Value.class)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ANNUAL_MEAN_WAGE, -1", "HOURLY_MEAN_WAGE, -0.01", "EMPLOYMENT, -1", "MEDIAN_AGE, -40" })
	void onlyAProjectedChangeIsEverNegative(FactKind kind, String amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Fact(kind, Quantity.of(amount), Origins.survey()))
			.withMessageContaining("can't be negative");
	}

	@Test
	void aRankIsFrom0To100() {
		FactKind kind = FactKind.AI_EXPOSURE_ABILITIES;
		assertThat(new Fact(kind, Quantity.of("0"), Origins.survey()).isBlank()).isFalse();
		assertThat(new Fact(kind, Quantity.of("100"), Origins.survey()).isBlank()).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new Fact(kind, Quantity.of("100.1"), Origins.survey()))
			.withMessageContaining("from 0 to 100");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "6", "2.5" })
	void aJobZoneIsOneOfFive(String level) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Fact(FactKind.JOB_ZONE, Quantity.of(level), Origins.survey()))
			.withMessageContaining("from 1 to 5");
	}

	@Test
	void aMedianHasNoRelativeStandardErrorOfTheMean() {
		Quantity sampled = new Quantity(new BigDecimal("45000"), Bound.EXACT, 0, Optional.of(new BigDecimal("0.3")));
		assertThat(new Fact(FactKind.ANNUAL_MEAN_WAGE, sampled, Origins.survey()).isBlank()).isFalse();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Fact(FactKind.ANNUAL_MEDIAN_WAGE, sampled, Origins.survey()));
	}

	@ParameterizedTest
	@CsvSource({ "LGBT_SHARE, -0.1", "LGBT_SHARE, 100.1", "JOB_SATISFACTION, 101", "JOB_SATISFACTION, -1" })
	void aShareLiesBetweenZeroAndAHundred(FactKind kind, String share) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Fact(kind, Quantity.of(share), Origins.survey()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-100.1", "-4", "0", "101" })
	void aProjectedChangeIsNoShare(String change) {
		assertThatNoException()
			.isThrownBy(() -> new Fact(FactKind.PROJECTED_CHANGE, Quantity.of(change), Origins.survey()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "100.5" })
	void aNamedShareLiesBetweenZeroAndAHundred(String share) {
		assertThatIllegalArgumentException().isThrownBy(() -> Values.share("Bachelor's Degree", share));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.99", "5.01", "0", "-1" })
	void aRatingLiesBetweenOneAndFive(String rating) {
		assertThatIllegalArgumentException().isThrownBy(() -> rated(FactKind.SKILL_IMPORTANCE, rating))
			.withMessageContaining("from 1 to 5");
	}

	@ParameterizedTest
	@CsvSource({ "OCCUPATIONAL_INTERESTS, 0.99", "OCCUPATIONAL_INTERESTS, 7.01", "WORK_STYLE_IMPACT, -3.01",
			"WORK_STYLE_IMPACT, 3.01", "WORK_STYLE_DISTINCTIVENESS, -1", "WORK_STYLE_DISTINCTIVENESS, 11" })
	void everyKindOfRatingHasAScaleOfItsOwn(FactKind kind, String rating) {
		assertThatIllegalArgumentException().isThrownBy(() -> rated(kind, rating));
	}

	@ParameterizedTest
	@CsvSource({ "OCCUPATIONAL_INTERESTS, 7.00", "WORK_STYLE_IMPACT, -3", "WORK_STYLE_IMPACT, 0.5",
			"WORK_STYLE_DISTINCTIVENESS, 0", "WORK_STYLE_DISTINCTIVENESS, 10" })
	void theEndsOfAScaleBelongToIt(FactKind kind, String rating) {
		assertThatNoException().isThrownBy(() -> rated(kind, rating));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1.00", "3.12", "5.00" })
	void aRatingOnTheScaleIsAccepted(String rating) {
		assertThatNoException().isThrownBy(() -> rated(FactKind.SKILL_IMPORTANCE, rating));
	}

	private static Fact rated(FactKind kind, String rating) {
		return new Fact(kind, Values.ratings("Speaking", rating), Origins.survey());
	}

	@Test
	void aSkillIsRatedOnce() {
		assertThatIllegalArgumentException().isThrownBy(() -> Values.ratings("Speaking", "4", "Speaking", "3"));
	}

	@Test
	void ratingsRateSomething() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Ratings(List.of()));
	}

	@Test
	void wordsAreNotEmpty() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Text(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> Values.bestPaying(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> Part.of("", "1"));
		assertThatNoException().isThrownBy(() -> new Text("None"));
	}

	@Test
	void aPartIsANumberOrABlank() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Part("A", "a", new Text("many"), Optional.empty()));
	}

	@Test
	void respondentsAreNotNegative() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Sampling(-1, Optional.empty(), Optional.empty(), Optional.empty()));
	}

	@ParameterizedTest
	@EnumSource(names = { "ANNUAL_MEAN_WAGE", "ANNUAL_MEDIAN_WAGE", "HOURLY_MEAN_WAGE", "HOURLY_MEDIAN_WAGE" },
			mode = EnumSource.Mode.EXCLUDE)
	void placesAreRankedByMeanOrMedianOnly(FactKind statistic) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Values.bestPaying("California", statistic, "150280", "101420", 500));
	}

	@Test
	void aRankingOfPlacesStatesItsEmploymentFloor() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Values.bestPaying("California", FactKind.ANNUAL_MEAN_WAGE, "150280", "101420", 0));
	}

	@Test
	void isReadInItsOwnFormOnly() {
		Fact fact = new Fact(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"), Origins.survey());
		assertThat(fact.value(Quantity.class)).map(Quantity::value).hasValue(new BigDecimal("33563"));
		assertThat(fact.value(Range.class)).isEmpty();
	}

}
