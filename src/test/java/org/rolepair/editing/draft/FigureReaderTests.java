package org.rolepair.editing.draft;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What single figures come to, and why not.
 */
class FigureReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ANNUAL_MEAN_WAGE | $33,563 | 33563
			ANNUAL_MEAN_WAGE | 33.563,00 | 33563.00
			HOURLY_MEAN_WAGE | 16.14 | 16.14
			PROJECTED_CHANGE | −4% | -4
			PROJECTED_CHANGE | -0 | 0
			EMPLOYMENT | 105 915 | 105915
			MEDIAN_AGE | 42.3 | 42.3
			JOB_ZONE | 4 | 4
			LGBT_SHARE | 7% | 7
			""")
	void numbersAreTakenAsTheyWereTyped(FactKind kind, String typed, String amount) {
		assertThat(fact(kind, Typed.figure(typed)).answer()).isEqualTo(Quantity.of(amount));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ANNUAL_MEAN_WAGE | -1 | Average pay, a year: enter zero or more
					ANNUAL_MEAN_WAGE | 33.563 | Average pay, a year: “33.563” can mean two numbers. Enter 33,563 for thousands, or 33.56 for decimals
					ANNUAL_MEAN_WAGE | 1e9 | Average pay, a year: enter all digits instead of “1e9”, such as 1,000,000
					LGBT_SHARE | 101 | LGBT: enter a share from 0 to 100 percent
					JOB_ZONE | 6 | O*NET job zone: enter a job zone from 1 to 5
					""")
	void numbersThatCannotBeAreRefusedWithTheReason(FactKind kind, String typed, String problem) {
		assertThat(Typed.problems(Typed.read(kind, Typed.figure(typed)))).containsExactly(problem);
	}

	@Test
	void aQuantityTakesItsBoundScaleErrorAndDerivation() {
		Fact fact = fact(FactKind.EMPLOYMENT, Typed.quantity("239,200", "AT_LEAST", "3", "1.2", "WORKED_OUT"));
		Quantity quantity = fact.value(Quantity.class).orElseThrow();
		assertThat(quantity.bound()).isEqualTo(Bound.AT_LEAST);
		assertThat(quantity.value()).isEqualByComparingTo("239200000");
		assertThat(quantity.relativeStandardError())
			.hasValueSatisfying((error) -> assertThat(error).isEqualByComparingTo("1.2"));
		assertThat(fact.origin().derivation()).hasValue(Derivation.WORKED_OUT);
	}

	@Test
	void aStandardErrorBelongsToWhatItIsPublishedFor() {
		assertThat(Typed.problems(Typed.read(FactKind.ANNUAL_MEDIAN_WAGE, Typed.quantity("45,000", "", "", "0.3", ""))))
			.containsExactly(
					"Median pay, a year: remove the relative standard error, because sources don’t publish one for this figure");
	}

	@ParameterizedTest
	@EnumSource
	void aBlankHasAReason(BlankReason reason) {
		assertThat(fact(FactKind.JOB_SATISFACTION, Typed.blank(reason.name())).answer()).isEqualTo(new Blank(reason));
	}

	@Test
	void aFigureIsNoBlank() {
		FigureForm both = Typed.answer("", "4", "", "WITHHELD");
		assertThat(Typed.problems(Typed.read(FactKind.PROJECTED_CHANGE, both)))
			.containsExactly("Projected change in jobs: enter a figure or choose why there’s none, but not both");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			27,000 | 40,000 | none
			27,000 | '' | Salary range, a year: enter both ends of the range
			'' | 40,000 | Salary range, a year: enter both ends of the range
			40,000 | 27,000 | Salary range, a year: enter the lower number first
			-1 | 2 | Salary range, a year: enter zero or more
			""")
	void aRangeRunsFromLowToHigh(String low, String high, String problem) {
		DraftValidation reading = Typed.read(FactKind.SALARY_RANGE, Typed.range(low, high));
		assertThat(Typed.problems(reading)).isEqualTo((problem == null) ? List.of() : List.of(problem));
		assertThat(reading.content().isPresent()).isEqualTo(problem == null);
	}

	@Test
	void wordsNamesAndSharesAreTaken() {
		assertThat(fact(FactKind.MOST_COMMON_MAJOR, Typed.named("Business", "")).answer())
			.isEqualTo(new Text("Business"));
		assertThat(fact(FactKind.MOST_COMMON_DEGREE, Typed.named("Bachelor's Degree", "36")).answer())
			.isEqualTo(new NamedShare("Bachelor's Degree", Quantity.of("36")));
		assertThat(Typed.problems(Typed.read(FactKind.MOST_COMMON_DEGREE, Typed.named("Bachelor's Degree", ""))))
			.containsExactly("Most common degree: enter both the name and the share");
	}

	@Test
	void aBestPayingPlaceStandsAloneOrWithAllThatItRestsOn() {
		assertThat(fact(FactKind.BEST_PAYING_CITY, Typed.named("Springfield, MA", "")).answer())
			.isEqualTo(new BestPaying("Springfield, MA", java.util.Optional.empty()));
		Answer whole = fact(FactKind.BEST_PAYING_STATE,
				place("California", new BestPayingForm("ANNUAL_MEAN_WAGE", "150,280", "101,420", "500", "1")))
			.answer();
		assertThat(whole.as(BestPaying.class).flatMap(BestPaying::standing)).hasValueSatisfying((standing) -> {
			assertThat(standing.amount()).isEqualByComparingTo("150280");
			assertThat(standing.employmentFloor()).isEqualTo(500);
		});
		assertThat(Typed.problems(Typed.read(FactKind.BEST_PAYING_STATE,
				place("California", new BestPayingForm("", "150,280", "", "0.5", "")))))
			.containsExactlyInAnyOrder("Highest-paying state: choose the wage used for the ranking",
					"Highest-paying state: enter the national wage from the same edition",
					"Highest-paying state: enter a whole number of 1 or more");
	}

	@Test
	void exclusiveSharesAddToAHundredWithinRounding() {
		assertThat(fact(FactKind.RACE_AND_ETHNICITY,
				Typed.parts("A", "21.9", "B", "54.0", "C", "12.0", "D", "6.4", "E", "5.1", "F", "0.7"))
			.answer()).isInstanceOf(Distribution.class);
		assertThat(Typed.problems(Typed.read(FactKind.GENDER, Typed.parts("Women", "87.5", "Men", "11.2"))))
			.containsExactly(
					"Women and men: the shares total 98.7, not 100. Fix them, or change how the groups add up");
	}

	@Test
	void overlappingSharesNeedNot() {
		assertThat(fact(FactKind.RACE_AND_HISPANIC_ETHNICITY, Typed.parts("White", "70.6", "Hispanic", "60")).answer())
			.isInstanceOfSatisfying(Distribution.class,
					(shares) -> assertThat(shares.scheme()).isEqualTo(Distribution.Scheme.OVERLAPPING));
	}

	@Test
	void aChosenSchemeOverridesTheUsualOne() {
		FigureForm form = new FigureForm("", "", "", "", "", "", "", "", "PARTIAL", BestPayingForm.EMPTY,
				List.of(PartForm.of("Women", "87.3")), "", OriginForm.EMPTY, "");
		assertThat(fact(FactKind.GENDER, form).answer()).isInstanceOfSatisfying(Distribution.class,
				(shares) -> assertThat(shares.scheme()).isEqualTo(Distribution.Scheme.PARTIAL));
	}

	@Test
	void aNameStandsOnce() {
		assertThat(Typed.problems(Typed.read(FactKind.SKILL_MENTIONS, Typed.parts("Patients", "20", "Patients", "9"))))
			.containsExactly("Skills named: “Patients” is in two rows. Remove one");
	}

	@Test
	void emptyRowsArePassedOverAndHalfOnesAreNot() {
		assertThat(fact(FactKind.SKILL_MENTIONS, Typed.parts("Patients", "20", "", "", "Front desk", "7")).answer())
			.isInstanceOfSatisfying(Distribution.class, (shares) -> assertThat(shares.parts()).extracting(Part::name)
				.containsExactly("Patients", "Front desk"));
		assertThat(Typed.read(FactKind.SKILL_MENTIONS, Typed.parts("Patients", "20", "", "7", "Front desk", ""))
			.problems()).extracting((problem) -> problem.problem().field())
			.containsExactly("figures[SKILL_MENTIONS].parts[1].name", "figures[SKILL_MENTIONS].parts[2].value");
	}

	@Test
	void ratingsLieOnTheirScaleWithTheirPrecision() {
		PartForm rated = new PartForm("Reading Comprehension", "3.88", "", "8", "0.125", "3.63", "4.12");
		assertThat(fact(FactKind.SKILL_IMPORTANCE, FigureForm.EMPTY.withParts(List.of(rated))).answer())
			.isInstanceOfSatisfying(Ratings.class, (ratings) -> {
				Part part = ratings.parts().get(0);
				assertThat(part.runningName()).isEqualTo("reading comprehension");
				assertThat(part.sampling())
					.hasValueSatisfying((sampling) -> assertThat(sampling.respondents()).isEqualTo(8));
			});
		assertThat(Typed.problems(Typed.read(FactKind.SKILL_IMPORTANCE, Typed.parts("Speaking", "5.5"))))
			.containsExactly("Speaking: enter a rating from 1 to 5");
		PartForm unasked = new PartForm("Speaking", "4", "", "", "0.1", "", "");
		assertThat(Typed.problems(Typed.read(FactKind.SKILL_IMPORTANCE, FigureForm.EMPTY.withParts(List.of(unasked)))))
			.containsExactly("Speaking: enter how many people were asked, as well as the standard error");
	}

	@Test
	void aKnownSkillHasItsOwnRunningName() {
		assertThat(fact(FactKind.SKILL_MENTIONS, Typed.parts("Patients", "20", "HIPAA Forms", "5")).answer())
			.isInstanceOfSatisfying(Distribution.class,
					(shares) -> assertThat(shares.parts()).extracting(Part::runningName)
						.containsExactly("patients", "HIPAA forms"));
	}

	@Test
	void aPartCanBeBlank() {
		PartForm withheld = new PartForm("Asian", "", "WITHHELD", "", "", "", "");
		FigureForm form = FigureForm.EMPTY.withParts(List.of(PartForm.of("White", "70"), withheld));
		assertThat(fact(FactKind.RACE_AND_HISPANIC_ETHNICITY, form).answer()).isInstanceOfSatisfying(Distribution.class,
				(shares) -> assertThat(shares.parts().get(1).answer()).isEqualTo(new Blank(BlankReason.WITHHELD)));
	}

	@Test
	void aListIsReadLineByLine() {
		FigureForm form = FigureForm.EMPTY
			.withItems("Excel | Spreadsheet software | hot, in demand\nRegistered Nursing [51.3801]");
		assertThat(fact(FactKind.TECHNOLOGY, form).answer()).isEqualTo(Values.items(
				NamedItem.of("Excel").detailed("Spreadsheet software").marked(Set.of(ItemMark.HOT, ItemMark.IN_DEMAND)),
				NamedItem.of("Registered Nursing", "51.3801")));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "->", textBlock = """
			Excel | one | two -> Tools and software: “Excel | one | two” isn’t an item.
			SQL;SQL           -> “SQL”
			""")
	void aListThatCannotBeReadSaysWhy(String typed, String problem) {
		FigureForm form = FigureForm.EMPTY.withItems(typed.replace(';', '\n'));
		assertThat(Typed.problems(Typed.read(FactKind.TECHNOLOGY, form))).singleElement().asString().contains(problem);
	}

	@ParameterizedTest
	@CsvSource({ "WORK_STYLE_IMPACT, -1.5", "OCCUPATIONAL_INTERESTS, 7", "KNOWLEDGE_IMPORTANCE, 4.12" })
	void ratingsAreReadOnTheScaleOfTheirKind(FactKind kind, String typed) {
		assertThat(fact(kind, Typed.parts("Empathy", typed)).answer()).isEqualTo(Values.ratings("Empathy", typed));
	}

	@ParameterizedTest
	@CsvSource({ "WORK_STYLE_IMPACT, 4, enter a rating from -3 to 3",
			"OCCUPATIONAL_INTERESTS, 8, enter a rating from 1 to 7" })
	void ratingsOffTheirScaleAreRefused(FactKind kind, String typed, String problem) {
		assertThat(Typed.problems(Typed.read(kind, Typed.parts("Empathy", typed)))).singleElement()
			.asString()
			.contains(problem);
	}

	private static FigureForm place(String name, BestPayingForm standing) {
		return new FigureForm(name, "", "", "", "", "", "", "", "", standing, List.of(), "", OriginForm.EMPTY, "");
	}

	private static Fact fact(FactKind kind, FigureForm figure) {
		DraftValidation reading = Typed.read(kind, figure);
		assertThat(Typed.problems(reading)).isEmpty();
		return reading.content().orElseThrow().facts().fact(kind).orElseThrow();
	}

}
