package org.rolepair.comparison.prose;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTextTests {

	private static final Currency USD = Currency.getInstance("USD");

	private final VerdictText texts = new VerdictText(new Messages());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ANNUAL_MEAN_WAGE  | 33563   | 32954   | FIRST | $609 more (1.8%)
			ANNUAL_MEAN_WAGE  | 32954   | 33563   | OTHER | $609 more (1.8%)
			ANNUAL_MEAN_WAGE  | 33563   | 33563   | NONE  | Same
			ANNUAL_MEAN_WAGE  | 100000  | 100001  | OTHER | $1 more (less than 0.1%)
			ANNUAL_MEAN_WAGE  | 100000  | 100050  | OTHER | $50 more (0.1%)
			ANNUAL_MEAN_WAGE  | 60000   | 50000   | FIRST | $10,000 more (20.0%)
			ANNUAL_MEAN_WAGE  | 50      | 99      | OTHER | $49 more (98.0%)
			ANNUAL_MEAN_WAGE  | 50      | 100     | OTHER | $50 more (2.0 times as much)
			ANNUAL_MEAN_WAGE  | 262040  | 49350   | FIRST | $212,690 more (5.3 times as much)
			ANNUAL_MEAN_WAGE  | 0       | 100     | OTHER | $100 more
			ANNUAL_MEAN_WAGE  | 100     | 0       | FIRST | $100 more
			HOURLY_MEAN_WAGE  | 48.76   | 40      | FIRST | $8.76 more (21.9%)
			HOURLY_MEAN_WAGE  | 48      | 40      | FIRST | $8.00 more (20.0%)
			EMPLOYMENT        | 105915  | 97878   | FIRST | 8,037 more (8.2%)
			EMPLOYMENT        | 97878   | 105915  | OTHER | 8,037 more (8.2%)
			EMPLOYMENT        | 3379720 | 757220  | FIRST | 4.5 times as many
			EMPLOYMENT        | 0       | 757220  | OTHER | 757,220 more
			ANNUAL_OPENINGS   | 100     | 101     | OTHER | 1 more (1.0%)
			ANNUAL_OPENINGS   | 100     | 199     | OTHER | 99 more (99.0%)
			PROJECTED_CHANGE  | -4      | -4      | NONE  | Same
			PROJECTED_CHANGE  | -4      | -3      | OTHER | 1 percentage point more
			PROJECTED_CHANGE  | -4      | 5       | OTHER | 9 percentage points more
			PROJECTED_CHANGE  | 4.9     | 4.0     | FIRST | 0.9 percentage points more
			JOB_SATISFACTION  | 70      | 50      | FIRST | 20 percentage points more
			JOB_SATISFACTION  | 20      | 80      | OTHER | 60 percentage points more
			JOB_ZONE          | 3       | 4       | OTHER | 1 level higher
			JOB_ZONE          | 2       | 4       | OTHER | 2 levels higher
			AI_EXPOSURE_ABILITIES | 20  | 80      | OTHER | 60 percentile points higher
			AI_EXPOSURE_ABILITIES | 2   | 1       | FIRST | 1 percentile point higher""")
	void numbers(FactKind kind, String one, String other, VerdictWording.Leader leader, String text) {
		VerdictWording wording = wording(kind, Quantity.of(one), Quantity.of(other));
		assertThat(wording.text()).isEqualTo(text);
		assertThat(wording.leader()).isEqualTo(leader);
		assertThat(wording.hasLeader()).isEqualTo(leader != VerdictWording.Leader.NONE);
	}

	@Test
	void aDifferenceIsSetInParts() {
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"), Quantity.of("32954")))
			.isEqualTo(new VerdictWording(VerdictWording.Leader.FIRST, "$609", "more", "1.8%"));
		assertThat(wording(FactKind.EMPLOYMENT, Quantity.of("40"), Quantity.of("100")))
			.isEqualTo(new VerdictWording(VerdictWording.Leader.OTHER, "2.5 times", "as many", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ANNUAL_MEAN_WAGE | 50000 | 0.6 | 40000 | 1   | $10,000 more (25.0%)
					ANNUAL_MEAN_WAGE | 50000 | 1   | 48000 | 2.5 | Too small a difference to be sure: $2,000, margin of error ±$2,100
					EMPLOYMENT       | 1000  | 3   | 1010  | 3   | Too small a difference to be sure: 10, margin of error ±70""")
	void aMarginOfErrorIsSaidOnlyWhereItDecides(FactKind kind, String one, String oneError, String other,
			String otherError, String text) {
		assertThat(wording(kind, Values.estimate(one, oneError), Values.estimate(other, otherError)).text())
			.isEqualTo(text);
	}

	@Test
	void aDerivedDifferenceHasAnAmountAndNoPercentage() {
		Origin derived = Origins.survey().derivedBy(Derivation.YEARLY_OVER_2080);
		assertThat(
				wording(FactKind.HOURLY_MEAN_WAGE, Quantity.of("16.14"), derived, Quantity.of("15.84"), derived).text())
			.isEqualTo("$0.30 more");
		assertThat(
				wording(FactKind.HOURLY_MEAN_WAGE, Quantity.of("16.14"), derived, Quantity.of("5.84"), derived).text())
			.isEqualTo("$10.30 more");
	}

	@Test
	void sharesDifferByPercentagePoints() {
		assertThat(wording(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "36"),
				Values.share("Bachelor's Degree", "40"))
			.text()).isEqualTo("4 percentage points more");
		assertThat(wording(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "41"),
				Values.share("Bachelor's Degree", "40"))
			.text()).isEqualTo("1 percentage point more");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SALARY_RANGE   | 27000 | 40000 | 25000 | 41000 | OTHER | Covers the other range
			SALARY_RANGE   | 25000 | 41000 | 27000 | 40000 | FIRST | Covers the other range
			SALARY_RANGE   | 20000 | 30000 | 25000 | 41000 | NONE  | Ranges overlap
			SALARY_RANGE   | 20000 | 24000 | 25000 | 41000 | NONE  | Ranges don’t overlap
			SALARY_RANGE   | 20000 | 30000 | 20000 | 31000 | OTHER | Covers the other range
			SALARY_RANGE   | 20000 | 30000 | 21000 | 30000 | FIRST | Covers the other range
			SALARY_RANGE   | 20000 | 30000 | 20000 | 30000 | NONE  | Same
			TIME_TO_BECOME | 1     | 2     | 1     | 3     | OTHER | Covers the other range
			TIME_TO_BECOME | 2     | 4     | 1     | 2     | NONE  | Ranges overlap""")
	void ranges(FactKind kind, String low, String high, String otherLow, String otherHigh, VerdictWording.Leader leader,
			String text) {
		VerdictWording wording = wording(kind, Values.range(low, high), Values.range(otherLow, otherHigh));
		assertThat(wording.text()).isEqualTo(text);
		assertThat(wording.leader()).isEqualTo(leader);
	}

	@Test
	void limits() {
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("200000"), Values.atLeast("239200")))
			.isEqualTo(new VerdictWording(VerdictWording.Leader.OTHER, "At least $39,200", "more", ""));
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"), Quantity.of("200000")))
			.isEqualTo(new VerdictWording(VerdictWording.Leader.FIRST, "At least $39,200", "more", ""));
		assertThat(wording(FactKind.EMPLOYMENT, Values.atLeast("100"), Quantity.of("40")).text())
			.isEqualTo("At least 60 more");
		assertThat(wording(FactKind.PROJECTED_CHANGE, Quantity.of("4"), Values.atLeast("5")).text())
			.isEqualTo("At least 1 percentage point more");
		assertThat(wording(FactKind.PROJECTED_CHANGE, Values.atLeast("7"), Quantity.of("5")).text())
			.isEqualTo("At least 2 percentage points more");
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"), Values.atLeast("239200")).text())
			.isEqualTo("Not comparable: a source gives only a limit");
	}

	@Test
	void words() {
		assertThat(wording(FactKind.MOST_COMMON_MAJOR, new Text("Business"), new Text("Business")).text())
			.isEqualTo("Same");
		assertThat(wording(FactKind.MOST_COMMON_MAJOR, new Text("Business"), new Text("Nursing")).text())
			.isEqualTo("Different");
	}

	@Test
	void oneStatisticalRow() {
		Origin row = Origins.onRow(Origins.survey(), "29-2099", "Health Technologists and Technicians, All Other");
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("59070"), row, Quantity.of("59070"), row).text())
			.isEqualTo("Same figure: the source counts both roles together as Health Technologists and Technicians, "
					+ "All Other (29-2099)");
	}

	@Test
	void whatMustNotBeComparedSaysWhy() {
		Origin survey = Origins.survey();
		assertThat(notCompared(Origins.undated("article"), survey)).isEqualTo("Not comparable: a source gives no date");
		assertThat(notCompared(survey, Origins.survey(YearMonth.of(2020, 5))))
			.isEqualTo("Not comparable: their dates are more than 12 months apart");
		assertThat(notCompared(survey, Origins.of(survey, Population.JOBS)))
			.isEqualTo("Not comparable: they count different people");
		assertThat(notCompared(survey, Origins.in(survey, "Ohio")))
			.isEqualTo("Not comparable: they cover different places");
	}

	@Test
	void blanksAndPeopleHaveTheirOwnWords() {
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD), Quantity.of("1")).text())
			.isEqualTo("Nothing to compare");
		assertThat(wording(FactKind.AVERAGE_AGE, Quantity.of("40"), Quantity.of("41")).text())
			.isEqualTo("Described, not compared");
		assertThat(wording(FactKind.AVERAGE_AGE, Quantity.of("40"), Quantity.of("40")).text())
			.isEqualTo("Described, not compared");
		assertThat(wording(FactKind.AVERAGE_AGE, new Blank(BlankReason.WITHHELD), Quantity.of("40")).text())
			.isEqualTo("Described, not compared");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ANNUAL_MEAN_WAGE | 101420 | 67050  | −$34,370
			ANNUAL_MEAN_WAGE | 67050  | 101420 | +$34,370
			ANNUAL_MEAN_WAGE | 100    | 0      | −$100
			HOURLY_MEAN_WAGE | 48     | 40.5   | −$7.50
			ANNUAL_MEAN_WAGE | 100    | 100    | Same
			EMPLOYMENT       | 100    | 1250   | +1,150
			PROJECTED_CHANGE | 4      | 5      | +1 point
			PROJECTED_CHANGE | 4      | -1.5   | −5.5 points
			JOB_ZONE         | 3      | 4      | +1 level
			JOB_ZONE         | 4      | 2      | −2 levels
			AI_EXPOSURE_ABILITIES | 40 | 20    | −20 points
			AVERAGE_AGE      | 40     | 41     | ''""")
	void theChangeFromTheFirstRole(FactKind kind, String one, String other, String text) {
		assertThat(change(kind, Quantity.of(one), Quantity.of(other))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			27000 | 40000 | 25000 | 41000 | Covers the first range
			25000 | 41000 | 27000 | 40000 | Inside the first range
			20000 | 30000 | 25000 | 41000 | Ranges overlap
			20000 | 24000 | 25000 | 41000 | Ranges don’t overlap
			20000 | 24000 | 20000 | 24000 | Same""")
	void theChangeOfARange(String low, String high, String otherLow, String otherHigh, String text) {
		assertThat(change(FactKind.SALARY_RANGE, Values.range(low, high), Values.range(otherLow, otherHigh)))
			.isEqualTo(text);
	}

	@Test
	void theChangeFromOrToALimit() {
		assertThat(change(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("200000"), Values.atLeast("239200")))
			.isEqualTo("at least +$39,200");
		assertThat(change(FactKind.PROJECTED_CHANGE, Values.atLeast("7"), Quantity.of("5")))
			.isEqualTo("at least −2 points");
	}

	@Test
	void aChangeThatIsNotSureOrNotComparableSaysWhy() {
		assertThat(change(FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000", "1"), Values.estimate("48000", "2.5")))
			.isEqualTo("Too small a difference to be sure: $2,000, margin of error ±$2,100");
		assertThat(change(FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("1"), Values.atLeast("1")))
			.isEqualTo("Not comparable: a source gives only a limit");
		assertThat(change(FactKind.MOST_COMMON_MAJOR, new Text("Business"), new Text("Nursing")))
			.isEqualTo("Different");
		Origin row = Origins.onRow(Origins.survey(), "29-2099", "Others");
		assertThat(this.texts
			.change(verdict(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("59070"), row, Quantity.of("59070"), row), USD))
			.isEqualTo("Same figure: the source counts both roles together as Others (29-2099)");
	}

	@Test
	void aBlankHasNoChange() {
		assertThat(change(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD), Quantity.of("1"))).isEmpty();
	}

	private String change(FactKind kind, Answer one, Answer other) {
		return this.texts.change(verdict(kind, one, Origins.survey(), other, Origins.survey()), USD);
	}

	private String notCompared(Origin one, Origin other) {
		return wording(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"), one, Quantity.of("2"), other).text();
	}

	private VerdictWording wording(FactKind kind, Answer one, Answer other) {
		return wording(kind, one, Origins.survey(), other, Origins.survey());
	}

	private VerdictWording wording(FactKind kind, Answer one, Origin oneOrigin, Answer other, Origin otherOrigin) {
		return this.texts.of(verdict(kind, one, oneOrigin, other, otherOrigin), USD);
	}

	private static Verdict verdict(FactKind kind, Answer one, Origin oneOrigin, Answer other, Origin otherOrigin) {
		return Comparison.of(List.of(RoleProfiles.role("Nurse").from(oneOrigin).with(kind, one).build(),
				RoleProfiles.role("Cook").from(otherOrigin).with(kind, other).build()))
			.row(kind)
			.verdicts()
			.get(0);
	}

}
