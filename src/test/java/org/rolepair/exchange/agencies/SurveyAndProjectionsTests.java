package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.exchange.tables.SharedData;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SurveyAndProjectionsTests {

	private static final String[] CENSUS = { ",2018 Census Title ,2018 Census Code,2018 SOC Code",
			",Management Occupations:,0010-0440,11-0000", ",Registered nurses,3255,29-1141",
			",\"Fire  inspectors \",3750,33-2020", ",Other mathematical science occupations,1240,15-20XX",
			",Statisticians,1230,15-2041", ",\"Embalmers, crematory operators and funeral attendants\",4461,39-40XX" };

	private static final String[] TABLE_11 = { "\"HOUSEHOLD DATA\n11. Employed persons\",,,,,,",
			"[Numbers in thousands],,,,,,", "Occupation,2022,,,,,", ",Total employed,Percent of total employed,,,,",
			",,Women,White,\"Black or\nAfrican\nAmerican\",Asian,\"Hispanic\nor Latino\"",
			"\"Total, 16 years and over\",158291,46.8,77,12.6,6.7,18.5",
			"Registered nurses,3273,87.9,72.4,14.8,8.9,8.8", "Fire inspectors,23,–,–,–,–,–",
			"Statisticians,66,50,70,9,15,6", "\"Embalmers, crematory operators, and funeral attendants\",20,–,–,–,–,–",
			"NOTE: Estimates for the above race groups do not sum to totals.,,,,,," };

	private static final String MATRIX = "%1$d National Employment Matrix title,%1$d National Employment Matrix code";

	private static final FactRow CHIEF_EXECUTIVES = new FactRow("Chief executives",
			Map.of(FactKind.PROJECTED_CHANGE, Quantity.of("-8.2"), FactKind.BASE_YEAR_EMPLOYMENT, thousands("280.0"),
					FactKind.ANNUAL_OPENINGS, thousands("15.3")));

	@TempDir
	private Path folder;

	@Test
	void titlesOfTheSurveyFindTheirCodes() {
		OfficialData data = survey();
		assertThat(data.sexAndRace().year()).contains(2022);
		assertThat(shares(data, "29-1141", FactKind.GENDER)).hasToString("{Women=87.9}");
		assertThat(shares(data, "29-1141", FactKind.RACE_AND_HISPANIC_ETHNICITY))
			.hasToString("{White=72.4, Black or African American=14.8, Asian=8.9, Hispanic or Latino=8.8}");
	}

	@Test
	void commasAndSpacesMayDiffer() {
		assertThat(row(survey(), "39-4011", OfficialData::sexAndRace)).isPresent();
		assertThat(row(survey(), "33-2021", OfficialData::sexAndRace)).isPresent();
	}

	@Test
	void codeBelongsToTheNarrowestOccupation() {
		OfficialData data = survey();
		assertThat(data.census("15-2041"))
			.hasValueSatisfying((one) -> assertThat(one.title()).isEqualTo("Statisticians"));
		assertThat(data.census("15-2051"))
			.hasValueSatisfying((one) -> assertThat(one.title()).isEqualTo("Other mathematical science occupations"));
		assertThat(data.census("33-2022")).hasValueSatisfying((one) -> assertThat(one.pattern()).isEqualTo("33-2020"));
		assertThat(data.census("33-3011")).isEmpty();
	}

	@Test
	void dashIsTooFewRespondents() {
		assertThat(row(survey(), "33-2021", OfficialData::sexAndRace).orElseThrow().answers())
			.containsEntry(FactKind.GENDER, new Blank(BlankReason.TOO_FEW_RESPONDENTS));
	}

	@Test
	void wholeNumbersHaveTheDecimalThatIsPublished() {
		assertThat(shares(survey(), "15-2041", FactKind.GENDER)).hasToString("{Women=50.0}");
	}

	@Test
	void medianAgeIsReadWithItsYear() {
		OfficialData data = read(new GivenTables(this.folder).file("census.csv", CENSUS)
			.file("cpsaat11b.csv", "HOUSEHOLD DATA,,", "Occupation,2025,", ",\"Total, 16 years and over\",Median age",
					"Total employed,163493,42.1", "Registered nurses,3400,42.3"));
		assertThat(data.medianAge().year()).contains(2025);
		assertThat(row(data, "29-1141", OfficialData::medianAge).orElseThrow().answers())
			.containsOnly(Map.entry(FactKind.MEDIAN_AGE, Quantity.of("42.3")));
	}

	@Test
	void onlyLineItemsOfTheProjectionsAreOccupations() {
		OfficialData data = read(new GivenTables(this.folder).file("occupation.csv", projections(2022)));
		assertThat(data.projections().rows()).containsOnlyKeys("11-1011");
		assertThat(data.projections().row("11-1011")).contains(CHIEF_EXECUTIVES);
		assertThat(data.projections().year()).contains(2022);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"Employment change, percent, 2022–32\"", "\"Employment change, percent, 2022‑32\"",
			"\"Percent employment change, 2022-32\"" })
	void headingsOfOtherEditionsAreRead(String change) {
		String[] table = projections(2022);
		table[1] = table[1].replace("\"Employment change, percent, 2022-32\"", change)
			.replace("openings, 2022-32", "openings, 2022–32");
		table[3] = table[3].replace("(1)", "[1]");
		OfficialData data = read(new GivenTables(this.folder).file("occupation.csv", table));
		assertThat(data.projections().row("11-1011")).contains(CHIEF_EXECUTIVES);
	}

	@Test
	void editionOf2024IsRead() {
		OfficialData data = GivenTables.read(List.of(SharedData.file("ep/occupation_2024-34.xlsx"))).data();
		assertThat(data.projections().year()).contains(2024);
		assertThat(data.projections().rows()).hasSizeGreaterThan(800);
		assertThat(data.projections().row("47-2231")).hasValueSatisfying((row) -> {
			assertThat(row.title()).isEqualTo("Solar photovoltaic installers");
			assertThat(row.answers()).containsEntry(FactKind.PROJECTED_CHANGE, Quantity.of("42.1"));
		});
		assertThat(data.entryRequirements().year()).contains(2024);
		assertThat(data.entryRequirements().rows()).hasSizeGreaterThan(800);
		assertThat(data.entryRequirements().row("11-1011")).contains(new FactRow("Chief executives",
				Map.of(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"),
						FactKind.RELATED_WORK_EXPERIENCE, new Text("5 years or more"), FactKind.ON_THE_JOB_TRAINING,
						new Text("None"))));
	}

	@Test
	void entryRequirementsInTwoTablesOfAnEditionAreReadOnce() {
		String[] table = projections(2023);
		table[1] += ",Typical education needed for entry,Work experience in a related occupation,"
				+ "Typical on-the-job training needed to attain competency in the occupation";
		table[3] += ",Bachelor's degree,5 years or more,None";
		OfficialData data = read(new GivenTables(this.folder).file("projections.csv", table)
			.file("entry.csv", "\"Table 5.4 Education and training assignments, 2023\"",
					MATRIX.formatted(2023)
							+ ",Typical education needed for entry,Work experience in a related occupation,"
							+ "Typical on-the-job training needed to attain competency in the occupation",
					"Chief executives,11-1011,Bachelor's degree,5 years or more,None"));
		assertThat(data.entryRequirements().rows()).containsOnlyKeys("11-1011");
	}

	@Test
	void projectionOutOfRangeIsRejected() {
		String[] table = projections(2022);
		String[] rows = Arrays.copyOf(table, 7);
		rows[4] = "Actors,27-2011,Line item,57,-120,3";
		rows[5] = "Dancers,27-2031,Line item,12.3,2,-3";
		rows[6] = "Models,41-9012,Line item,,,3";
		OfficialFiles read = new GivenTables(this.folder).file("occupation.csv", rows).read();
		assertThat(read.rejected()).extracting(FileProblem::line)
			.containsExactly(
					"given/occupation.csv, row 5, column Employment change, percent, 2022-32: is less than -100 percent",
					"given/occupation.csv, row 6, column Occupational openings, 2022-32 annual average: is negative");
		assertThat(read.data().projections().rows()).containsOnlyKeys("11-1011");
	}

	@ParameterizedTest
	@CsvSource({ "'120,0,0,0,0,0,0', 'column Less than high school diploma: isn''t a share between 0 and 100 percent'",
			"'60,0,0,0,0,0,60', 'its shares total 120.0 percent'", "'-1,0,0,0,0,0,60', 'isn''t a share'",
			"',0,0,0,0,0,60', ''" })
	void attainmentOutOfRangeIsRejected(String shares, String reason) {
		String levels = String.join(",",
				EmploymentProjections.LEVELS.stream().map((level) -> "\"" + level + "\"").toList());
		OfficialFiles read = new GivenTables(this.folder)
			.file("education.csv", "\"Table 5.3 Educational attainment, 2019 and 2021\"",
					MATRIX.formatted(2022) + "," + levels, "Chief executives,11-1011," + shares,
					"Legislators,11-1031,1.7,8,13.8,4.8,40.2,24.8,6.7")
			.read();
		assertThat(read.rejected()).hasSize(reason.isEmpty() ? 0 : 1)
			.allSatisfy(
					(problem) -> assertThat(problem.line()).contains("given/education.csv, row 3").contains(reason));
		assertThat(read.data().attainment().rows()).containsOnlyKeys("11-1031");
	}

	@Test
	void peopleOutOfRangeAreRejected() {
		String[] table = TABLE_11.clone();
		table[6] = table[6].replace("87.9", "187.9");
		OfficialFiles read = new GivenTables(this.folder).file("census.csv", CENSUS)
			.file("cpsaat11.csv", table)
			.file("cpsaat11b.csv", "HOUSEHOLD DATA,,", "Occupation,2025,", ",\"Total, 16 years and over\",Median age",
					"Total employed,163493,42.1", "Registered nurses,3400,423")
			.read();
		assertThat(read.rejected()).extracting(FileProblem::line)
			.containsExactly("given/cpsaat11.csv, row 7, column Women: isn't a share between 0 and 100 percent",
					"given/cpsaat11b.csv, row 5, column Median age: isn't an age from 16 to 100");
		assertThat(row(read.data(), "29-1141", OfficialData::sexAndRace)).isEmpty();
		assertThat(row(read.data(), "15-2041", OfficialData::sexAndRace)).isPresent();
	}

	@Test
	void projectionsWithOlderCodesAreRefused() {
		GivenTables given = new GivenTables(this.folder).file("occupation.csv", projections(2016));
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> read(given))
			.withMessageContaining("its edition, 2016, uses codes older than SOC 2018");
	}

	@Test
	void sameTableTwiceIsRefused() {
		GivenTables given = new GivenTables(this.folder).file("one.csv", projections(2022))
			.file("other.csv", projections(2022));
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> read(given))
			.withMessageContaining("the same table of the same edition is there twice");
	}

	@ParameterizedTest
	@CsvSource({ "a.csv, b.csv", "b.csv, a.csv" })
	void newestOfTwoEditionsCountsInAnyOrder(String older, String newer) {
		String[] old = projections(2022);
		old[3] = old[3].replace("-8.2", "1.0");
		OfficialData data = read(new GivenTables(this.folder).file(older, old).file(newer, projections(2023)));
		assertThat(data.projections().year()).contains(2023);
		assertThat(data.projections().row("11-1011")).contains(CHIEF_EXECUTIVES);
	}

	@Test
	void footnoteTellsThatTheAttainmentIsThatOfAWiderGroup() {
		String levels = String.join(",",
				EmploymentProjections.LEVELS.stream().map((level) -> "\"" + level + "\"").toList());
		OfficialData data = read(new GivenTables(this.folder).file("education.csv",
				"\"Table 5.3 Educational attainment for workers 25 years and older by detailed occupation, 2019 and 2021\"",
				MATRIX.formatted(2022) + "," + levels, "Chief executives(1),11-1011,1.7,8,13.8,4.8,40.2,24.8,6.7",
				"Legislators,11-1031,1.7,8,13.8,4.8,40.2,24.8,6.7", "Somebody,11-1032,—,—,—,—,—,—,—",
				"(1) This occupation is not an exact match with ACS,,,,,,,,"));
		assertThat(data.attainmentYears()).contains("2019 and 2021");
		assertThat(data.attainment().row("11-1011")).hasValueSatisfying((row) -> {
			assertThat(row.title()).isEqualTo("Chief executives");
			assertThat(row.wider()).isTrue();
			assertThat(row.answers().get(FactKind.EDUCATIONAL_ATTAINMENT).parts().get(1).quantity())
				.contains(Quantity.of("8.0"));
		});
		assertThat(data.attainment().row("11-1031").orElseThrow().wider()).isFalse();
		assertThat(data.attainment().row("11-1032")).isEmpty();
	}

	@Test
	void dashAmongEntryRequirementsIsNoAnswerAndNoneIsOne() {
		OfficialData data = read(new GivenTables(this.folder).file("entry.csv",
				"\"Table 5.4 Education and training assignments by detailed occupation, 2022\"",
				MATRIX.formatted(2022) + ",Typical education needed for entry,Work experience in a related occupation,"
						+ "Typical on-the-job training needed to attain competency in the occupation",
				"Registered nurses,29-1141,Bachelor's degree,None,—"));
		assertThat(data.entryRequirements().row("29-1141").orElseThrow().answers())
			.containsEntry(FactKind.RELATED_WORK_EXPERIENCE, new Text("None"))
			.containsEntry(FactKind.ON_THE_JOB_TRAINING, new Blank(BlankReason.NOT_COLLECTED));
	}

	private static String[] projections(int base) {
		String years = base + "-" + (base + 10) % 100;
		return new String[] { "\"Table 1.2 Employment by detailed occupation, %d\"".formatted(base),
				MATRIX.formatted(base) + ",Occupation type,\"Employment, " + base + "\",\"Employment change, percent, "
						+ years + "\",\"Occupational openings, " + years + " annual average\"",
				"\"  Management occupations\",11-0000,Summary,12574.7,5.4,1053.1",
				"\"      Chief executives(1)\",11-1011,Line item,280,-8.2,15.3",
				"Source: Employment Projections,,,,," };
	}

	private static Quantity thousands(String number) {
		return new Quantity(new BigDecimal(number), Bound.EXACT, 3, Optional.empty());
	}

	private static Optional<FactRow> row(OfficialData data, String code, Function<OfficialData, TableEdition> table) {
		return data.census(code).flatMap((group) -> table.apply(data).row(group.key()));
	}

	private static Map<String, BigDecimal> shares(OfficialData data, String code, FactKind kind) {
		Map<String, BigDecimal> shares = new LinkedHashMap<>();
		row(data, code, OfficialData::sexAndRace).orElseThrow()
			.answers()
			.get(kind)
			.parts()
			.forEach((part) -> shares.put(part.name(), part.quantity().orElseThrow().value()));
		return shares;
	}

	private OfficialData survey() {
		return read(new GivenTables(this.folder).file("census.csv", CENSUS).file("cpsaat11.csv", TABLE_11));
	}

	private static OfficialData read(GivenTables given) {
		return given.read().data();
	}

}
