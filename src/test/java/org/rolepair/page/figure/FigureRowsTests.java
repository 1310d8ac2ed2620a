package org.rolepair.page.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.source.Citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureRowsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final FigureRows figures = new FigureRows(new Messages(), TODAY);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ANNUAL_MEAN_WAGE | 33563  | $33,563
			HOURLY_MEAN_WAGE | 16.14  | $16.14
			HOURLY_MEAN_WAGE | 16     | $16.00
			PROJECTED_CHANGE | -4     | −4%
			PROJECTED_CHANGE | 4.0    | +4.0%
			PROJECTED_CHANGE | 0      | 0%
			JOB_SATISFACTION | 70     | 70%
			EMPLOYMENT       | 105915 | 105,915
			AVERAGE_AGE      | 40     | 40 years
			AVERAGE_AGE      | 1      | 1 year
			LGBT_SHARE       | 7      | 7%
			JOB_ZONE         | 4      | 4 of 5
			AI_EXPOSURE_ABILITIES | 87  | Higher than 87%
			AI_EXPOSURE_ABILITIES | 0   | Lowest 1%
			AI_EXPOSURE_ABILITIES | 100 | Highest 1%""")
	void aNumberStandsWithItsUnit(FactKind kind, String amount, String text) {
		assertThat(cell(kind, Quantity.of(amount)).text()).isEqualTo(text);
	}

	@Test
	void aPlaceOtherThanThePagesIsNamed() {
		RoleProfile role = RoleProfiles.of("Yard lead", Origins.in(Origins.survey(), "Ohio"), FactKind.ANNUAL_MEAN_WAGE,
				Quantity.of("58000"));
		assertThat(this.figures.value(FactKind.ANNUAL_MEAN_WAGE, role).from().orElseThrow().plain()).endsWith(", Ohio");
		assertThat(this.figures.at("Ohio").value(FactKind.ANNUAL_MEAN_WAGE, role).from().orElseThrow().plain())
			.doesNotContain("Ohio");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			101420 | 48.76 | true
			94750  | 45.56 | true
			101450 | 48.76 | false
			101420 | ''    | false""")
	void aYearlyAverageThatIsTheHourlyOneTimes2080SaysSo(String yearly, String hourly, boolean said) {
		RoleProfiles role = RoleProfiles.role("Nurse").with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(yearly));
		if (!hourly.isEmpty()) {
			role.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of(hourly));
		}
		assertThat(line(FactKind.ANNUAL_MEAN_WAGE, role.build()).remarks())
			.isEqualTo(said ? ", hourly pay × 2,080 hours" : "");
	}

	@Test
	void otherFormsStandInTheirOwnWords() {
		assertThat(cell(FactKind.SALARY_RANGE, Values.range("27000", "40000")).text()).isEqualTo("$27,000–$40,000");
		assertThat(cell(FactKind.TIME_TO_BECOME, Values.range("2", "4")).text()).isEqualTo("2–4 years");
		FigureValue degree = cell(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "36"));
		assertThat(degree.text()).isEqualTo("Bachelor's Degree");
		assertThat(degree.details()).containsExactly("36% of wage and salary workers");
		assertThat(cell(FactKind.MOST_COMMON_MAJOR, new Text("Business")).text()).isEqualTo("Business");
		assertThat(cell(FactKind.BEST_PAYING_CITY, Values.bestPaying("Brockton, MA")).text()).isEqualTo("Brockton, MA");
		assertThat(cell(FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200")).text()).isEqualTo("at least $239,200");
		assertThat(cell(FactKind.ANNUAL_OPENINGS, Values.thousands("189.1")).text()).isEqualTo("189,100");
	}

	@Test
	void aRangeOfOneNumberIsThatNumber() {
		assertThat(cell(FactKind.TIME_TO_BECOME, Values.range("1", "1")).text()).isEqualTo("1 year");
		assertThat(cell(FactKind.SALARY_RANGE, Values.range("30000", "30000")).text()).isEqualTo("$30,000");
	}

	@Test
	void figuresOfOneSourceInARowHaveTheDecimalsOfTheMostPreciseOne() {
		assertThat(row(FactKind.PROJECTED_CHANGE, role("Nurse", Origins.survey(), Quantity.of("4")),
				role("Cook", Origins.survey(), Quantity.of("5.25"))))
			.extracting(FigureValue::text)
			.containsExactly("+4.00%", "+5.25%");
	}

	@Test
	void noSourceGainsThePrecisionOfAnother() {
		assertThat(row(FactKind.PROJECTED_CHANGE, role("Nurse", Origins.survey(), Quantity.of("4.9")),
				role("Cook", Origins.undated("article"), Quantity.of("-4"))))
			.extracting(FigureValue::text)
			.containsExactly("+4.9%", "−4%");
	}

	@ParameterizedTest
	@EnumSource
	void aBlankSaysWhyInTheRow(BlankReason reason) {
		FigureRow row = figures.row("Pay", FactKind.ANNUAL_MEAN_WAGE,
				List.of(RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, new Blank(reason))));
		assertThat(row.values()).isNotEmpty().allMatch(FigureValue::isBlank);
		assertThat(row.from()).hasValue(SourceLine.words(new Messages().text("blank." + reason + ".meaning")));
		assertThat(row.values().get(0).text()).isEqualTo(new Messages().text("blank." + reason));
		assertThat(row.values().get(0).from()).isEmpty();
	}

	@Test
	void anAbsentFactGivesTheReasonOfItsSection() {
		RoleProfile role = RoleProfiles.role("Cook").otherwise(Section.PAY, BlankReason.NOT_IN_COPY).build();
		assertThat(figures.value(FactKind.ANNUAL_MEAN_WAGE, role).text())
			.isEqualTo(new Messages().text("blank.NOT_IN_COPY"));
	}

	@Test
	void anEmptyFigureIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FigureValue(" ", FigureValue.Form.WORDS, List.of(), Optional.empty()));
	}

	@Test
	void aDerivedFigureSaysHow() {
		Origin derived = Origins.survey().derivedBy(Derivation.YEARLY_OVER_2080);
		RoleProfile role = RoleProfiles.of("Cook", derived, FactKind.HOURLY_MEAN_WAGE, Quantity.of("16.14"));
		assertThat(line(FactKind.HOURLY_MEAN_WAGE, role).remarks()).isEqualTo(", yearly pay ÷ 2,080 hours");
	}

	@ParameterizedTest
	@CsvSource({ "2024-11, 24, ''", "2024-10, 24, ', over 2 years old'", "2024-10, 25, ''" })
	void aFigureBeyondItsSourcesAgeLimitSaysHowOldItIs(YearMonth month, int limit, String age) {
		RoleProfile role = RoleProfiles.role("Cook")
			.citing(Citations.withAgeLimit("survey", limit))
			.from(Origins.survey(month))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(line(FactKind.ANNUAL_MEAN_WAGE, role).text()).isEqualTo("Bureau of survey, " + month + age);
	}

	@Test
	void aFigureWithoutAPeriodSaysSo() {
		assertThat(line(FactKind.PROJECTED_CHANGE, role("Cook", Origins.undated("article"), Quantity.of("1"))).text())
			.isEqualTo("Bureau of article, date not stated");
	}

	@Test
	void aFigureOfAWiderGroupNamesIt() {
		Origin row = Origins.onRow(Origins.survey(), "29-2090", "Miscellaneous health technologists");
		RoleProfile role = RoleProfiles.role("Sleep technologist")
			.soc("29-2099")
			.from(row)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(line(FactKind.ANNUAL_MEAN_WAGE, role).plain())
			.isEqualTo("Bureau of survey, 2025-05, all miscellaneous health technologists");
	}

	@Test
	void theNameOfAWiderGroupIsOneNoteWithItsCommas() {
		SourceLine line = new SourceLine("#s-survey", "Survey, May 2025",
				List.of("hourly pay × 2,080 hours", "all physical scientists, all other"), false);
		assertThat(line.lastNote()).containsExactly("all physical scientists, all other");
		assertThat(line.withoutLastNote().remarks()).isEqualTo(", hourly pay × 2,080 hours");
	}

	@Test
	void theTabKeyStopsAtTheFirstLinkToASource() {
		FigureRow row = figures.row("Change", FactKind.PROJECTED_CHANGE,
				List.of(role("Nurse", Origins.survey(), Quantity.of("4.9")),
						role("Cook", Origins.undated("article"), Quantity.of("5"))));
		assertThat(row.markRepeated(figures.sources()).lines()).extracting(SourceLine::tabindex).containsOnly("");
		assertThat(row.markRepeated(figures.sources()).lines()).allMatch(SourceLine::isLinked)
			.extracting(SourceLine::tabindex)
			.containsOnly("-1");
	}

	@Test
	void aFigureOfTheRolesOwnRowHasNoRemark() {
		RoleProfile role = RoleProfiles.role("Nurse")
			.soc("29-1141")
			.from(Origins.onRow(Origins.survey(), "29-1141", "Registered Nurses"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(line(FactKind.ANNUAL_MEAN_WAGE, role).remarks()).isEmpty();
	}

	@Test
	void aBestPayingPlaceStatesWhatItsRankingRestsOn() {
		FigureRow row = figures.row("State", FactKind.BEST_PAYING_STATE,
				List.of(RoleProfiles.of("Cook", FactKind.BEST_PAYING_STATE,
						Values.bestPaying("California", FactKind.ANNUAL_MEAN_WAGE, "150280", "101420", 1500))));
		assertThat(row.values().get(0).text()).isEqualTo("California");
		assertThat(row.values().get(0).details()).containsExactly("$150,280 average; $101,420 in the U.S.");
		assertThat(row.from().orElseThrow().remarks()).isEqualTo(", places with at least 1,500 jobs");
	}

	@Test
	void aSourceThatAllCellsShareStandsOnceInTheRow() {
		FigureRow row = figures.row("Change", FactKind.PROJECTED_CHANGE, List
			.of(role("Nurse", Origins.survey(), Quantity.of("4.9")), role("Cook", Origins.survey(), Quantity.of("5"))));
		assertThat(row.from()).map(SourceLine::path).hasValue("#s-survey");
		assertThat(row.values()).allSatisfy((value) -> assertThat(value.from()).isEmpty());
	}

	@Test
	void sourcesThatDifferStandInTheirCells() {
		FigureRow row = figures.row("Change", FactKind.PROJECTED_CHANGE,
				List.of(role("Nurse", Origins.survey(), Quantity.of("4.9")),
						role("Cook", Origins.undated("article"), Quantity.of("5"))));
		assertThat(row.from()).isEmpty();
		assertThat(row.values()).extracting((value) -> value.from().orElseThrow().path())
			.containsExactly("#s-survey", "#s-article");
		assertThat(FigureRow.commonSource(List.of(row))).isEmpty();
	}

	@Test
	void aBlankBesideAFigureSaysWhyInItsCell() {
		FigureRow row = figures.row("Change", FactKind.PROJECTED_CHANGE,
				List.of(role("Nurse", Origins.survey(), Quantity.of("4.9")),
						role("Cook", Origins.survey(), new Blank(BlankReason.WITHHELD))));
		assertThat(row.from()).map(SourceLine::path).hasValue("#s-survey");
		assertThat(row.values().get(1).from()).isPresent();
		assertThat(FigureRow.commonSource(List.of(row))).map(SourceLine::path).hasValue("#s-survey");
	}

	@Test
	void aTableWhoseCaptionStatesTheSourceKeepsTheRemarks() {
		RoleProfile cook = RoleProfiles.of("Cook", Origins.survey().derivedBy(Derivation.YEARLY_OVER_2080),
				FactKind.HOURLY_MEAN_WAGE, Quantity.of("16.14"));
		FigureRow row = figures.row("Pay", FactKind.HOURLY_MEAN_WAGE, List.of(cook));
		assertThat(row.withoutLink().from()).hasValue(SourceLine.words("yearly pay ÷ 2,080 hours"));
	}

	@Test
	void sourcesAreListedByPublisherAsThePageFirstCitesThem() {
		RoleProfile survey = role("Nurse", Origins.survey(), Quantity.of("1"));
		RoleProfile article = role("Cook", Origins.undated("article"), Quantity.of("1"));
		figures.row("Change", FactKind.PROJECTED_CHANGE, List.of(article, survey));
		figures.row("Change", FactKind.PROJECTED_CHANGE, List.of(survey, article));
		PageSources.View view = figures.sources().view();
		assertThat(view.publishers()).extracting(PageSources.Publisher::publisher)
			.containsExactly("Bureau of article", "Bureau of survey");
		assertThat(view.publishers().get(0).sources()).containsExactly(new PageSources.Entry("s-article",
				"/sources/article", "Bureau of article, 2025 edition", "The article tables"));
		assertThat(view.notes()).containsExactly(
				"Rolepair read every source on January 31, 2026. Each name leads to how its figures are made.");
	}

	private FigureValue cell(FactKind kind, Answer answer) {
		return figures.value(kind, RoleProfiles.of("Cook", kind, answer));
	}

	private List<FigureValue> row(FactKind kind, RoleProfile... roles) {
		return figures.row("Figure", kind, List.of(roles)).values();
	}

	private SourceLine line(FactKind kind, RoleProfile role) {
		return figures.value(kind, role).from().orElseThrow();
	}

	private static RoleProfile role(String title, Origin origin, Answer change) {
		return RoleProfiles.role(title).from(origin).with(FactKind.PROJECTED_CHANGE, change).build();
	}

}
