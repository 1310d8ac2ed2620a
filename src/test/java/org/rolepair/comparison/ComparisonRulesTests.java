package org.rolepair.comparison;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Unit;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ComparisonRulesTests {

	@Test
	void twoFiguresThatDifferAreHigherAndLower() {
		Verdict.Difference lower = difference(Quantity.of("33563"), Quantity.of("32954"));
		assertThat(lower.amount()).isEqualByComparingTo("609");
		assertThat(lower.isHigher()).isFalse();
		Verdict.Difference higher = difference(Quantity.of("32954"), Quantity.of("33563"));
		assertThat(higher.amount()).isEqualByComparingTo("609");
		assertThat(higher.isHigher()).isTrue();
		assertThat(higher.margin()).isEmpty();
		assertThat(higher.similarity()).isEqualTo(Verdict.Similarity.DIFFERENT);
	}

	@ParameterizedTest
	@CsvSource({ "ANNUAL_MEAN_WAGE, 33563, 33563", "ANNUAL_MEAN_WAGE, 33563, 33563.00", "ANNUAL_MEAN_WAGE, 0, 0.0",
			"PROJECTED_CHANGE, -4, -4.0" })
	void equalFiguresAreTheSame(FactKind kind, String one, String other) {
		assertThat(verdict(kind, Quantity.of(one), Origins.survey(), Quantity.of(other), Origins.survey()))
			.isEqualTo(Verdict.Plain.SAME);
	}

	/** 500 and 1,200 are one per cent of 50,000 and two and a half of 48,000. */
	@Test
	void theMarginOfADifferenceIsTakenFromBothStandardErrors() {
		Verdict verdict = meanWages(Values.estimate("50000", "1"), Values.estimate("48000", "2.5"));
		assertThat(verdict).isInstanceOfSatisfying(Verdict.WithinMargin.class, (within) -> {
			assertThat(within.difference().margin().orElseThrow().amount()).isEqualByComparingTo("2138.5");
			assertThat(within.difference().amount()).isEqualByComparingTo("2000");
			assertThat(within.similarity()).isEqualTo(Verdict.Similarity.SIMILAR);
		});
	}

	@Test
	void beyondTheMarginADifferenceIsADifference() {
		Verdict.Difference difference = difference(Values.estimate("50000", "0.6"), Values.estimate("40000", "1"));
		assertThat(difference.margin().orElseThrow().amount()).isEqualByComparingTo("822.5");
	}

	@ParameterizedTest
	@CsvSource({ "101645, true", "101646, false", "98355, true", "98354, false" })
	void theMarginItselfIsWithin(String other, boolean within) {
		Verdict verdict = meanWages(Values.estimate("100000", "1"), Values.estimate(other, "0"));
		assertThat(verdict instanceof Verdict.WithinMargin).isEqualTo(within);
	}

	@Test
	void thereIsNoMarginWhereOneSidePublishesNone() {
		assertThat(difference(Values.estimate("50000", "1"), Quantity.of("49900")).margin()).isEmpty();
		assertThat(difference(Quantity.of("50000"), Values.estimate("49900", "1")).margin()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("blanks")
	void aBlankOnEitherSideLeavesNothingToCompare(Answer blank) {
		assertThat(meanWages(blank, Quantity.of("1"))).isEqualTo(Verdict.Plain.NOTHING_TO_COMPARE);
		assertThat(meanWages(Quantity.of("1"), blank)).isEqualTo(Verdict.Plain.NOTHING_TO_COMPARE);
		assertThat(meanWages(blank, blank)).isEqualTo(Verdict.Plain.NOTHING_TO_COMPARE);
	}

	@Test
	void anAbsentFactLeavesNothingToCompare() {
		RoleProfile one = RoleProfiles.paid("Nurse", "1");
		RoleProfile other = RoleProfiles.of("Cook", FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("1"));
		assertThat(verdict(FactKind.ANNUAL_MEAN_WAGE, one, other)).isEqualTo(Verdict.Plain.NOTHING_TO_COMPARE);
		assertThat(verdict(FactKind.ANNUAL_MEDIAN_WAGE, one, other)).isEqualTo(Verdict.Plain.NOTHING_TO_COMPARE);
	}

	@ParameterizedTest
	@MethodSource("obstacles")
	void figuresThatMustNotBeComparedSayWhy(Origin one, Origin other, Comparability.Incomparability reason) {
		assertThat(meanWages(Quantity.of("10"), one, Quantity.of("20"), other))
			.isEqualTo(new Verdict.NotComparable(reason));
		assertThat(meanWages(Quantity.of("20"), other, Quantity.of("10"), one))
			.isEqualTo(new Verdict.NotComparable(reason));
		assertThat(meanWages(Quantity.of("10"), one, Quantity.of("10"), other))
			.isEqualTo(new Verdict.NotComparable(reason));
	}

	@ParameterizedTest
	@MethodSource("likes")
	void figuresThatMayBeComparedAre(Origin one, Origin other) {
		assertThat(meanWages(Quantity.of("10"), one, Quantity.of("20"), other)).isInstanceOf(Verdict.Difference.class);
	}

	@Test
	void unlikeCurrenciesAreNotComparedInMoneyOnly() {
		RoleProfile dollars = RoleProfiles.role("Nurse")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("10"))
			.with(FactKind.SALARY_RANGE, Values.range("1", "2"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("1"))
			.build();
		RoleProfile euros = RoleProfiles.role("Cook")
			.paidIn("EUR")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("10"))
			.with(FactKind.SALARY_RANGE, Values.range("1", "2"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("1"))
			.build();
		Verdict notComparable = new Verdict.NotComparable(Comparability.Incomparability.CURRENCIES_DIFFER);
		assertThat(verdict(FactKind.ANNUAL_MEAN_WAGE, dollars, euros)).isEqualTo(notComparable);
		assertThat(verdict(FactKind.SALARY_RANGE, dollars, euros)).isEqualTo(notComparable);
		assertThat(verdict(FactKind.PROJECTED_CHANGE, dollars, euros)).isEqualTo(Verdict.Plain.SAME);
	}

	@Test
	void aCapAboveTheOtherFigureIsHigherByAtLeastTheirDistance() {
		assertThat(meanWages(Quantity.of("200000"), Values.atLeast("239200"))).isEqualTo(capped("200000", "239200"));
		assertThat(meanWages(Values.atLeast("239200"), Quantity.of("200000"))).isEqualTo(capped("239200", "200000"));
	}

	private static Verdict capped(String first, String other) {
		return new Verdict.Difference(new BigDecimal(first), new BigDecimal(other), Unit.MONEY_PER_YEAR, 0, false,
				Optional.empty(), true);
	}

	@ParameterizedTest
	@CsvSource({ //
			"AT_LEAST, 239200, EXACT, 239200", //
			"AT_LEAST, 239200, EXACT, 250000", //
			"AT_LEAST, 239200, AT_LEAST, 239200", //
			"AT_LEAST, 239200, AT_LEAST, 115000", //
			"AT_LEAST, 239200, LESS_THAN, 300000", //
			"LESS_THAN, 10000, EXACT, 9000", //
			"LESS_THAN, 10000, LESS_THAN, 10000" })
	void aLimitThatDecidesNothingIsNotCompared(Bound oneBound, String one, Bound otherBound, String other) {
		Quantity first = new Quantity(new BigDecimal(one), oneBound, 0, Optional.empty());
		Quantity second = new Quantity(new BigDecimal(other), otherBound, 0, Optional.empty());
		Verdict notComparable = new Verdict.NotComparable(Comparability.Incomparability.BOUND_ONLY);
		assertThat(meanWages(first, second)).isEqualTo(notComparable);
		assertThat(meanWages(second, first)).isEqualTo(notComparable);
	}

	@Test
	void oneFigureOfOneStatisticalRowIsTheSameByConstruction() {
		Origin row = Origins.onRow(Origins.survey(), "29-2099", "Health Technologists and Technicians, All Other");
		assertThat(meanWages(Quantity.of("59070"), row, Quantity.of("59070"), row))
			.isEqualTo(new Verdict.SameByConstruction(row.row().orElseThrow()));
		assertThat(meanWages(Values.estimate("59070", "2.1"), row, Values.estimate("59070", "2.1"), row).similarity())
			.isEqualTo(Verdict.Similarity.SIMILAR);
	}

	@Test
	void rangesAndBestPayingPlacesOfOneRowAreTheSameByConstructionToo() {
		Origin row = Origins.onRow(Origins.survey(), "29-2099", "Health Technologists and Technicians, All Other");
		StatisticalRow shared = row.row().orElseThrow();
		assertThat(verdict(FactKind.SALARY_RANGE, Values.range("1", "2"), row, Values.range("1", "2"), row))
			.isEqualTo(new Verdict.SameByConstruction(shared));
		assertThat(verdict(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("None"), row, new Text("None"), row))
			.isEqualTo(new Verdict.SameByConstruction(shared));
	}

	@Test
	void aCapOfOneRowIsTheSameByConstructionThoughNoLimitIsCompared() {
		Origin row = Origins.onRow(Origins.survey(), "29-1240", "Surgeons");
		assertThat(meanWages(Values.atLeast("239200"), row, Values.atLeast("239200"), row))
			.isInstanceOf(Verdict.SameByConstruction.class);
	}

	@Test
	void twoEditionsOfOneRowAreNotCompared() {
		Origin row = Origins.onRow(Origins.survey(), "35-2010", "Cooks");
		Origin older = Origins.onRow(Origins.survey(YearMonth.of(2022, 5)), "35-2010", "Cooks");
		assertThat(meanWages(Quantity.of("34000"), row, Quantity.of("31000"), older))
			.isEqualTo(new Verdict.NotComparable(Comparability.Incomparability.ONE_ROW));
	}

	@Test
	void jobZonesCompareWhateverTheirDates() {
		assertThat(verdict(FactKind.JOB_ZONE, Quantity.of("4"), Origins.survey(), Quantity.of("2"),
				Origins.survey(YearMonth.of(2015, 1))))
			.isInstanceOf(Verdict.Difference.class);
	}

	@Test
	void equalFiguresOfTwoRowsAreTheSameByChance() {
		assertThat(meanWages(Quantity.of("10"), Origins.onRow(Origins.survey(), "29-2099", "One"), Quantity.of("10"),
				Origins.onRow(Origins.survey(), "29-2098", "Two")))
			.isEqualTo(Verdict.Plain.SAME);
	}

	@Test
	void aDerivedFigureHasADifferenceAndNoPercentage() {
		Origin derived = Origins.survey().derivedBy(Derivation.YEARLY_OVER_2080);
		Verdict verdict = verdict(FactKind.HOURLY_MEAN_WAGE, Quantity.of("16.14"), derived, Quantity.of("15.84"),
				derived);
		assertThat(verdict).isInstanceOfSatisfying(Verdict.Difference.class, (difference) -> {
			assertThat(difference.amount()).isEqualByComparingTo("0.30");
			assertThat(difference.derived()).isTrue();
			assertThat(difference.hasPercentage()).isFalse();
		});
	}

	@ParameterizedTest
	@CsvSource({ //
			"ANNUAL_MEAN_WAGE, 10, 20, true", //
			"EMPLOYMENT, 10, 20, true", //
			"ANNUAL_OPENINGS, 10, 20, true", //
			"ANNUAL_MEAN_WAGE, 0, 20, false", //
			"ANNUAL_MEAN_WAGE, 10, 0, false", //
			"PROJECTED_CHANGE, 4, 5, false", //
			"PROJECTED_CHANGE, -4, -5, false", //
			"JOB_SATISFACTION, 40, 50, false", //
			"JOB_ZONE, 2, 4, false" })
	void aPercentageIsTakenOfPositiveAmountsOnly(FactKind kind, String one, String other, boolean percentage) {
		Verdict verdict = verdict(kind, Quantity.of(one), Origins.survey(), Quantity.of(other), Origins.survey());
		assertThat(verdict).isInstanceOfSatisfying(Verdict.Difference.class,
				(difference) -> assertThat(difference.hasPercentage()).isEqualTo(percentage));
	}

	@ParameterizedTest
	@MethodSource("peopleKinds")
	void peopleAreDescribedAndNeverCompared(FactKind kind) {
		Answer one = (kind.form() == Quantity.class) ? Quantity.of("40") : Values.exclusive("A", "40", "B", "60");
		Answer other = (kind.form() == Quantity.class) ? Quantity.of("50") : Values.exclusive("A", "50", "B", "50");
		assertThat(verdict(kind, one, Origins.survey(), other, Origins.survey())).isEqualTo(Verdict.Plain.DESCRIBED);
		assertThat(verdict(kind, one, Origins.survey(), one, Origins.survey())).isEqualTo(Verdict.Plain.DESCRIBED);
		assertThat(Verdict.Plain.DESCRIBED.similarity()).isEqualTo(Verdict.Similarity.NOT_COMPARED);
	}

	@ParameterizedTest
	@CsvSource({ //
			"27000, 40000, 25000, 41000, CONTAINS", //
			"25000, 41000, 27000, 40000, LIES_WITHIN", //
			"20000, 30000, 25000, 41000, OVERLAPS", //
			"20000, 24000, 25000, 41000, APART_FROM" })
	void rangesSayHowTheOtherLiesToTheFirst(String low, String high, String otherLow, String otherHigh,
			Range.RangeRelation relation) {
		Verdict verdict = verdict(FactKind.SALARY_RANGE, Values.range(low, high), Origins.survey(),
				Values.range(otherLow, otherHigh), Origins.survey());
		assertThat(verdict).isEqualTo(new Verdict.Ranges(relation));
	}

	@Test
	void equalRangesAreTheSame() {
		assertThat(verdict(FactKind.TIME_TO_BECOME, Values.range("2", "4"), Origins.survey(), Values.range("2", "4.0"),
				Origins.survey()))
			.isEqualTo(Verdict.Plain.SAME);
	}

	@Test
	void wordsAreTheSameOrDifferent() {
		assertThat(words(FactKind.MOST_COMMON_MAJOR, new Text("Business"), new Text("Business")))
			.isEqualTo(Verdict.Plain.SAME);
		assertThat(words(FactKind.MOST_COMMON_MAJOR, new Text("Business"), new Text("Nursing")))
			.isEqualTo(Verdict.Plain.DIFFERENT);
		assertThat(words(FactKind.BEST_PAYING_CITY, Values.bestPaying("Springfield, MA"),
				Values.bestPaying("Brockton, MA")))
			.isEqualTo(Verdict.Plain.DIFFERENT);
		assertThat(words(FactKind.BEST_PAYING_STATE, Values.bestPaying("Ohio"), Values.bestPaying("Ohio")))
			.isEqualTo(Verdict.Plain.SAME);
	}

	@Test
	void aSharedDegreeIsComparedByItsShareAndAnotherIsDifferent() {
		assertThat(words(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "36"),
				Values.share("Bachelor's Degree", "40")))
			.isInstanceOfSatisfying(Verdict.Difference.class, (difference) -> {
				assertThat(difference.amount()).isEqualByComparingTo("4");
				assertThat(difference.unit()).isEqualTo(Unit.PERCENT);
			});
		assertThat(words(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "40"),
				Values.share("Master's Degree", "40")))
			.isEqualTo(Verdict.Plain.DIFFERENT);
		assertThat(words(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "40"),
				Values.share("Bachelor's Degree", "40.0")))
			.isEqualTo(Verdict.Plain.SAME);
	}

	@Test
	void placesRankedInDifferentWaysAreNotCompared() {
		Verdict notComparable = new Verdict.NotComparable(Comparability.Incomparability.STATISTICS_DIFFER);
		Answer byMean = Values.bestPaying("Ohio", FactKind.ANNUAL_MEAN_WAGE, "2", "1", 500);
		assertThat(words(FactKind.BEST_PAYING_STATE, byMean,
				Values.bestPaying("Ohio", FactKind.ANNUAL_MEDIAN_WAGE, "2", "1", 500)))
			.isEqualTo(notComparable);
		assertThat(words(FactKind.BEST_PAYING_STATE, byMean,
				Values.bestPaying("Ohio", FactKind.ANNUAL_MEAN_WAGE, "2", "1", 200)))
			.isEqualTo(notComparable);
		assertThat(words(FactKind.BEST_PAYING_STATE, byMean, Values.bestPaying("Ohio"))).isEqualTo(notComparable);
		assertThat(words(FactKind.BEST_PAYING_STATE, byMean,
				Values.bestPaying("Iowa", FactKind.ANNUAL_MEAN_WAGE, "3", "1", 500)))
			.isEqualTo(Verdict.Plain.DIFFERENT);
	}

	@Test
	void theArticlesAveragesDifferThoughOneRangeLiesInsideTheOther() {
		Origin article = Origins.undated("article");
		RoleProfile specialist = RoleProfiles.role("Patient service specialist")
			.from(article)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"))
			.with(FactKind.SALARY_RANGE, Values.range("27000", "40000"))
			.build();
		RoleProfile coordinator = RoleProfiles.role("Patient coordinator")
			.from(article)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("32954"))
			.with(FactKind.SALARY_RANGE, Values.range("25000", "41000"))
			.build();
		assertThat(verdict(FactKind.ANNUAL_MEAN_WAGE, specialist, coordinator)).isInstanceOfSatisfying(
				Verdict.Difference.class, (difference) -> assertThat(difference.amount()).isEqualByComparingTo("609"));
		assertThat(verdict(FactKind.SALARY_RANGE, specialist, coordinator)).isInstanceOfSatisfying(Verdict.Ranges.class,
				(ranges) -> assertThat(ranges.relation()).isEqualTo(Range.RangeRelation.CONTAINS));
	}

	private static Stream<Answer> blanks() {
		return Arrays.stream(BlankReason.values()).map(Blank::new);
	}

	private static Stream<FactKind> peopleKinds() {
		return Arrays.stream(FactKind.values()).filter((kind) -> kind.section() == Section.PEOPLE);
	}

	private static Stream<Arguments> obstacles() {
		Origin survey = Origins.survey();
		Origin undated = Origins.of(Origins.undated("survey"), Population.WAGE_AND_SALARY_WORKERS);
		return Stream.of(
				arguments(Origins.undated("article"), Origins.undated("other"),
						Comparability.Incomparability.PERIOD_NOT_STATED),
				arguments(Origins.undated("article"), survey, Comparability.Incomparability.PERIOD_NOT_STATED),
				arguments(undated, survey, Comparability.Incomparability.PERIOD_NOT_STATED),
				arguments(survey, Origins.survey(YearMonth.of(2024, 4)),
						Comparability.Incomparability.PERIODS_TOO_FAR_APART),
				arguments(survey, Origins.survey(YearMonth.of(2026, 6)),
						Comparability.Incomparability.PERIODS_TOO_FAR_APART),
				arguments(survey, Origins.of(survey, Population.JOBS),
						Comparability.Incomparability.POPULATIONS_DIFFER),
				arguments(survey, Origins.of(survey, Population.WORKERS),
						Comparability.Incomparability.POPULATIONS_DIFFER),
				arguments(survey, Origins.of(survey, Population.NOT_STATED),
						Comparability.Incomparability.POPULATIONS_DIFFER),
				arguments(survey, Origins.in(survey, "Ohio"), Comparability.Incomparability.PLACES_DIFFER),
				arguments(Origins.undated("article"), Origins.in(Origins.undated("article"), "Ohio"),
						Comparability.Incomparability.PLACES_DIFFER));
	}

	private static Stream<Arguments> likes() {
		Origin survey = Origins.survey();
		return Stream.of(arguments(survey, survey), arguments(survey, Origins.survey(YearMonth.of(2024, 5))),
				arguments(survey, Origins.survey(YearMonth.of(2026, 5))),
				arguments(survey, Origins.from(survey, "census")),
				arguments(Origins.undated("article"), Origins.undated("article")),
				arguments(Origins.in(survey, "Ohio"), Origins.in(survey, "Ohio")));
	}

	private static Verdict.Difference difference(Answer one, Answer other) {
		return (Verdict.Difference) meanWages(one, other);
	}

	private static Verdict meanWages(Answer one, Answer other) {
		return meanWages(one, Origins.survey(), other, Origins.survey());
	}

	private static Verdict meanWages(Answer one, Origin oneOrigin, Answer other, Origin otherOrigin) {
		return verdict(FactKind.ANNUAL_MEAN_WAGE, one, oneOrigin, other, otherOrigin);
	}

	private static Verdict words(FactKind kind, Answer one, Answer other) {
		return verdict(kind, one, Origins.survey(), other, Origins.survey());
	}

	private static Verdict verdict(FactKind kind, Answer one, Origin oneOrigin, Answer other, Origin otherOrigin) {
		return verdict(kind, RoleProfiles.role("Nurse").from(oneOrigin).with(kind, one).build(),
				RoleProfiles.role("Cook").from(otherOrigin).with(kind, other).build());
	}

	private static Verdict verdict(FactKind kind, RoleProfile one, RoleProfile other) {
		return Comparison.of(List.of(one, other)).row(kind).verdicts().get(0);
	}

}
