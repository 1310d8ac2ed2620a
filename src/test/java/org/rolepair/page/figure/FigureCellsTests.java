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
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.source.Citations;
import org.rolepair.source.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureCellsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final FigureCells cells = new FigureCells(new Messages(), TODAY);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ANNUAL_MEAN_WAGE | 33563  | $33,563
			HOURLY_MEAN_WAGE | 16.14  | $16.14
			HOURLY_MEAN_WAGE | 16     | $16.00
			PROJECTED_CHANGE | -4     | −4%
			PROJECTED_CHANGE | 4.0    | 4.0%
			EMPLOYMENT       | 105915 | 105,915
			AVERAGE_AGE      | 40     | 40 years
			AVERAGE_AGE      | 1      | 1 year
			LGBT_SHARE       | 7      | 7%
			JOB_ZONE         | 4      | 4 of 5""")
	void aNumberStandsWithItsUnit(FactKind kind, String amount, String text) {
		assertThat(cell(kind, Quantity.of(amount)).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			101420 | 48.76 | hourly × 2,080 h
			94750  | 45.56 | hourly × 2,080 h
			101450 | 48.76 | ''
			101420 | ''    | ''""")
	void aYearlyAverageThatIsTheHourlyOneTimes2080SaysSo(String yearly, String hourly, String tag) {
		RoleProfiles role = RoleProfiles.role("Nurse").with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(yearly));
		if (!hourly.isEmpty()) {
			role.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of(hourly));
		}
		FigureCells cells = new FigureCells(new Messages(), TODAY);
		assertThat(cells.row(FactKind.ANNUAL_MEAN_WAGE, List.of(role.build())).get(0).tags())
			.containsExactlyElementsOf(tag.isEmpty() ? List.of("2025-05") : List.of(tag, "2025-05"));
		assertThat(cells.legend()).hasSize(tag.isEmpty() ? 0 : 1);
	}

	@Test
	void otherFormsStandInTheirOwnWords() {
		assertThat(cell(FactKind.SALARY_RANGE, Values.range("27000", "40000")).text()).isEqualTo("$27,000–$40,000");
		assertThat(cell(FactKind.TIME_TO_BECOME, Values.range("2", "4")).text()).isEqualTo("2–4 years");
		assertThat(cell(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "36")).text())
			.isEqualTo("Bachelor's Degree, 36%");
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
			.extracting(FigureCell::text)
			.containsExactly("4.00%", "5.25%");
	}

	@Test
	void noSourceGainsThePrecisionOfAnother() {
		assertThat(row(FactKind.PROJECTED_CHANGE, role("Nurse", Origins.survey(), Quantity.of("4.9")),
				role("Cook", Origins.undated("article"), Quantity.of("-4"))))
			.extracting(FigureCell::text)
			.containsExactly("4.9%", "−4%");
	}

	@ParameterizedTest
	@EnumSource
	void aBlankSaysWhyAndHasNoSource(BlankReason reason) {
		FigureCell cell = cell(FactKind.ANNUAL_MEAN_WAGE, new Blank(reason));
		assertThat(cell.blank()).isTrue();
		assertThat(cell.text()).isEqualTo(new Messages().text("blank." + reason));
		assertThat(cell.source()).isEmpty();
		assertThat(cells.legend()).singleElement().satisfies((entry) -> {
			assertThat(entry.sign()).isEqualTo(cell.text());
			assertThat(entry.blank()).isTrue();
		});
	}

	@Test
	void anAbsentFactGivesTheReasonOfItsSection() {
		RoleProfile role = RoleProfiles.role("Cook").otherwise(Section.PAY, BlankReason.NOT_IN_COPY).build();
		assertThat(cells.row(FactKind.ANNUAL_MEAN_WAGE, List.of(role))).extracting(FigureCell::text)
			.containsExactly("Missing from our copy");
	}

	@Test
	void anEmptyCellIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FigureCell(" ", false, List.of(), Optional.empty(), Optional.empty()));
	}

	@Test
	void aDerivedFigureSaysHow() {
		Origin derived = Origins.survey().derivedBy(Derivation.YEARLY_OVER_2080);
		RoleProfile role = RoleProfiles.role("Cook")
			.from(derived)
			.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of("16.14"))
			.build();
		assertThat(cells.row(FactKind.HOURLY_MEAN_WAGE, List.of(role)).get(0).tags())
			.containsExactly("yearly ÷ 2,080 h", "2025-05");
		assertThat(cells.legend()).extracting(FigureCells.LegendEntry::meaning)
			.containsExactly("Worked out, not observed: yearly pay over 2,080 hours.");
	}

	/** 1.645 x 2.5 is 4.1125. */
	@Test
	void anEstimateStatesItsMarginAtNinetyPercent() {
		assertThat(cell(FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000", "2.5")).tags()).containsExactly("±4.1%",
				"2025-05");
		assertThat(cells.legend()).extracting(FigureCells.LegendEntry::sign).containsExactly("±%");
	}

	@ParameterizedTest
	@CsvSource({ "2024-11, 24, false", "2024-10, 24, true", "2024-10, 25, false" })
	void aFigureBeyondItsSourcesAgeLimitIsOld(YearMonth month, int limit, boolean old) {
		RoleProfile role = RoleProfiles.role("Cook")
			.citing(Citations.withAgeLimit("survey", limit))
			.from(Origins.survey(month))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		List<String> tags = cells.row(FactKind.ANNUAL_MEAN_WAGE, List.of(role)).get(0).tags();
		assertThat(tags).isEqualTo(old ? List.of("old: " + month) : List.of(month.toString()));
	}

	@Test
	void aFigureWithoutAPeriodHasNoTag() {
		assertThat(row(FactKind.PROJECTED_CHANGE, role("Cook", Origins.undated("article"), Quantity.of("1"))).get(0)
			.tags()).isEmpty();
	}

	@Test
	void aPeriodThatItsSourcesEditionNamesIsNotRepeated() {
		Origin origin = new Origin("survey", Period.of("2025", YearMonth.of(2025, 12)), Origin.UNITED_STATES,
				Population.WORKERS, Optional.empty(), Optional.empty());
		assertThat(row(FactKind.PROJECTED_CHANGE, role("Cook", origin, Quantity.of("1"))).get(0).tags()).isEmpty();
	}

	@Test
	void aFigureOfAWiderGroupNamesIt() {
		Origin row = Origins.onRow(Origins.survey(), "29-2090", "Miscellaneous health technologists");
		RoleProfile role = RoleProfiles.role("Sleep technologist")
			.soc("29-2099")
			.from(row)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(cells.row(FactKind.ANNUAL_MEAN_WAGE, List.of(role)).get(0).tags()).containsExactly("2025-05",
				"of: Miscellaneous health technologists");
	}

	@Test
	void aFigureOfTheRolesOwnRowHasNoMarkButItsPeriod() {
		RoleProfile role = RoleProfiles.role("Nurse")
			.soc("29-1141")
			.from(Origins.onRow(Origins.survey(), "29-1141", "Registered Nurses"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(cells.row(FactKind.ANNUAL_MEAN_WAGE, List.of(role)).get(0).tags()).containsExactly("2025-05");
		assertThat(cells.legend()).isEmpty();
	}

	@Test
	void aBestPayingPlaceStatesWhatItsRankingRestsOn() {
		FigureCell cell = cell(FactKind.BEST_PAYING_STATE,
				Values.bestPaying("California", FactKind.ANNUAL_MEAN_WAGE, "150280", "101420", 1500));
		assertThat(cell.text()).isEqualTo("California");
		assertThat(cell.detail()).hasValue(
				"average $150,280 against $101,420 in the nation, 2025-05; places with at least 1,500 jobs and a published mean");
	}

	@Test
	void sourcesAreNumberedAsThePageFirstCitesThem() {
		RoleProfile survey = role("Nurse", Origins.survey(), Quantity.of("1"));
		RoleProfile article = role("Cook", Origins.undated("article"), Quantity.of("1"));
		assertThat(row(FactKind.PROJECTED_CHANGE, article, survey)).extracting((cell) -> cell.source().orElseThrow())
			.containsExactly(1, 2);
		assertThat(row(FactKind.PROJECTED_CHANGE, survey, article)).extracting((cell) -> cell.source().orElseThrow())
			.containsExactly(2, 1);
		assertThat(cells.sources().entries()).extracting(SourceList.Entry::path)
			.containsExactly("/sources/article", "/sources/survey");
	}

	private FigureCell cell(FactKind kind, Answer answer) {
		return cells.row(kind, List.of(RoleProfiles.of("Cook", kind, answer))).get(0);
	}

	private List<FigureCell> row(FactKind kind, RoleProfile... roles) {
		return cells.row(kind, List.of(roles));
	}

	private static RoleProfile role(String title, Origin origin, Answer change) {
		return RoleProfiles.role(title).from(origin).with(FactKind.PROJECTED_CHANGE, change).build();
	}

}
