package org.rolepair.comparison.prose;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.comparison.Comparison;
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
			ANNUAL_MEAN_WAGE  | 33563   | 32954   | $609 less (1.8%)
			ANNUAL_MEAN_WAGE  | 32954   | 33563   | $609 more (1.8%)
			ANNUAL_MEAN_WAGE  | 33563   | 33563   | The same
			ANNUAL_MEAN_WAGE  | 100000  | 100001  | $1 more (less than 0.1%)
			ANNUAL_MEAN_WAGE  | 100000  | 100050  | $50 more (0.1%)
			ANNUAL_MEAN_WAGE  | 50      | 100     | $50 more (100.0%)
			ANNUAL_MEAN_WAGE  | 0       | 100     | $100 more
			ANNUAL_MEAN_WAGE  | 100     | 0       | $100 less
			HOURLY_MEAN_WAGE  | 48.76   | 40      | $8.76 less (18.0%)
			HOURLY_MEAN_WAGE  | 48      | 40      | $8.00 less (16.7%)
			EMPLOYMENT        | 105915  | 97878   | 8,037 fewer (7.6%)
			EMPLOYMENT        | 97878   | 105915  | 8,037 more (8.2%)
			ANNUAL_OPENINGS   | 100     | 101     | 1 more (1.0%)
			PROJECTED_CHANGE  | -4      | -4      | The same
			PROJECTED_CHANGE  | -4      | -3      | 1 percentage point higher
			PROJECTED_CHANGE  | -4      | 5       | 9 percentage points higher
			PROJECTED_CHANGE  | 4.9     | 4.0     | 0.9 percentage points lower
			JOB_SATISFACTION  | 70      | 50      | 20 percentage points lower
			JOB_ZONE          | 2       | 4       | 2 levels higher""")
	void numbers(FactKind kind, String one, String other, String text) {
		assertThat(wording(kind, Quantity.of(one), Quantity.of(other)).text()).isEqualTo(text);
	}

	@Test
	void aDifferenceSaysThatNoMarginOfErrorIsPublished() {
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"), Quantity.of("32954")).detail())
			.hasValue("margin of error not published");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ANNUAL_MEAN_WAGE | 50000 | 0.6 | 40000 | 1   | $10,000 less (20.0%)       | margin of error ±$820
					ANNUAL_MEAN_WAGE | 50000 | 1   | 48000 | 2.5 | Within the margin of error | $2,000 less (4.0%); margin ±$2,100
					EMPLOYMENT       | 1000  | 3   | 1010  | 3   | Within the margin of error | 10 more (1.0%); margin ±70""")
	void marginsOfError(FactKind kind, String one, String oneError, String other, String otherError, String text,
			String detail) {
		VerdictWording wording = wording(kind, Values.estimate(one, oneError), Values.estimate(other, otherError));
		assertThat(wording.text()).isEqualTo(text);
		assertThat(wording.detail()).hasValue(detail);
	}

	@Test
	void aDerivedDifferenceHasAnAmountAndNoPercentage() {
		Origin derived = Origins.survey().derivedBy(Derivation.YEARLY_OVER_2080);
		VerdictWording wording = wording(FactKind.HOURLY_MEAN_WAGE, Quantity.of("16.14"), derived, Quantity.of("15.84"),
				derived);
		assertThat(wording.text()).isEqualTo("$0.30 less");
		assertThat(wording.detail()).isEmpty();
	}

	@Test
	void sharesDifferByPercentagePoints() {
		assertThat(wording(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "36"),
				Values.share("Bachelor's Degree", "40"))
			.text()).isEqualTo("Share 4 percentage points higher");
		assertThat(wording(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "41"),
				Values.share("Bachelor's Degree", "40"))
			.text()).isEqualTo("Share 1 percentage point lower");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					27000 | 40000 | 25000 | 41000 | Low end $2,000 lower, high end $1,000 higher  | holds the whole first range
					25000 | 41000 | 27000 | 40000 | Low end $2,000 higher, high end $1,000 lower  | lies within the first range
					20000 | 30000 | 25000 | 41000 | Low end $5,000 higher, high end $11,000 higher | the ranges overlap
					20000 | 24000 | 25000 | 41000 | Low end $5,000 higher, high end $17,000 higher | the ranges do not overlap
					20000 | 30000 | 20000 | 31000 | Low end the same, high end $1,000 higher      | holds the whole first range
					20000 | 30000 | 21000 | 30000 | Low end $1,000 higher, high end the same      | lies within the first range""")
	void ranges(String low, String high, String otherLow, String otherHigh, String text, String detail) {
		VerdictWording wording = wording(FactKind.SALARY_RANGE, Values.range(low, high),
				Values.range(otherLow, otherHigh));
		assertThat(wording.text()).isEqualTo(text);
		assertThat(wording.detail()).hasValue(detail);
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, 1, 3, 'Low end the same, high end 1 year higher'",
			"2, 4, 1, 2, 'Low end 1 year lower, high end 2 years lower'" })
	void rangesOfYears(String low, String high, String otherLow, String otherHigh, String text) {
		assertThat(wording(FactKind.TIME_TO_BECOME, Values.range(low, high), Values.range(otherLow, otherHigh)).text())
			.isEqualTo(text);
	}

	@Test
	void limits() {
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("200000"), Values.atLeast("239200")).text())
			.isEqualTo("At least $39,200 more");
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"), Quantity.of("200000")).text())
			.isEqualTo("At least $39,200 less");
		assertThat(wording(FactKind.EMPLOYMENT, Values.atLeast("100"), Quantity.of("40")).text())
			.isEqualTo("At least 60 fewer");
		assertThat(wording(FactKind.PROJECTED_CHANGE, Quantity.of("4"), Values.atLeast("5")).text())
			.isEqualTo("At least 1 percentage point higher");
		assertThat(wording(FactKind.PROJECTED_CHANGE, Values.atLeast("7"), Quantity.of("5")).text())
			.isEqualTo("At least 2 percentage points lower");
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"), Values.atLeast("239200")).text())
			.isEqualTo("Not compared: one of them is known only as a limit");
	}

	@Test
	void words() {
		assertThat(wording(FactKind.MOST_COMMON_MAJOR, new Text("Business"), new Text("Business")).text())
			.isEqualTo("The same");
		assertThat(wording(FactKind.MOST_COMMON_MAJOR, new Text("Business"), new Text("Nursing")).text())
			.isEqualTo("Different");
	}

	@Test
	void oneStatisticalRow() {
		Origin row = Origins.onRow(Origins.survey(), "29-2099", "Health Technologists and Technicians, All Other");
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("59070"), row, Quantity.of("59070"), row).text())
			.isEqualTo("One figure for both: Health Technologists and Technicians, All Other (29-2099)");
	}

	@Test
	void whatMustNotBeComparedSaysWhy() {
		Origin survey = Origins.survey();
		assertThat(notCompared(Origins.undated("article"), survey))
			.isEqualTo("Not compared: the source states no period");
		assertThat(notCompared(survey, Origins.survey(YearMonth.of(2020, 5))))
			.isEqualTo("Not compared: their dates lie more than 12 months apart");
		assertThat(notCompared(survey, Origins.of(survey, Population.JOBS)))
			.isEqualTo("Not compared: they count different people");
		assertThat(notCompared(survey, Origins.in(survey, "Ohio")))
			.isEqualTo("Not compared: they speak of different places");
	}

	@Test
	void blanksAndPeopleHaveTheirOwnWords() {
		assertThat(wording(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD), Quantity.of("1")).text())
			.isEqualTo("Nothing to compare");
		assertThat(wording(FactKind.AVERAGE_AGE, Quantity.of("40"), Quantity.of("41")).text())
			.isEqualTo("Not compared");
		assertThat(wording(FactKind.AVERAGE_AGE, Quantity.of("40"), Quantity.of("40")).text())
			.isEqualTo("Not compared");
		assertThat(wording(FactKind.AVERAGE_AGE, new Blank(BlankReason.WITHHELD), Quantity.of("40")).text())
			.isEqualTo("Not compared");
	}

	private String notCompared(Origin one, Origin other) {
		return wording(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"), one, Quantity.of("2"), other).text();
	}

	private VerdictWording wording(FactKind kind, Answer one, Answer other) {
		return wording(kind, one, Origins.survey(), other, Origins.survey());
	}

	private VerdictWording wording(FactKind kind, Answer one, Origin oneOrigin, Answer other, Origin otherOrigin) {
		Comparison comparison = Comparison
			.of(List.of(RoleProfiles.role("Nurse").from(oneOrigin).with(kind, one).build(),
					RoleProfiles.role("Cook").from(otherOrigin).with(kind, other).build()));
		return texts.of(comparison.row(kind).verdicts().get(0), kind, USD);
	}

}
