package org.rolepair.exchange.agencies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.exchange.roletable.RoleRow;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.GivenWorkbook;
import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoleTableTests {

	@TempDir
	private Path folder;

	@Test
	void rowIsReadWhateverTheOrderAndCaseOfItsColumns() {
		RoleRow row = only("Duties,Source,TITLE,annual_mean_wage,projected_change,role,description",
				"\"Lead\nFollow; or wait\",acme,Chief of staff,\"57,000\",-3.5%,chief,'=More than it seems");
		assertThat(row.titles().title()).isEqualTo("Chief of staff");
		assertThat(row.role().orElseThrow()).hasToString("chief");
		assertThat(row.duties().orElseThrow().texts()).containsExactly("Lead", "Follow; or wait");
		assertThat(row.description()).hasValue(new SourcedText("=More than it seems", "acme"));
		assertThat(row.facts()).extracting((fact) -> fact.value(Quantity.class).orElseThrow().amount().toString())
			.containsExactly("57000", "-3.5");
		assertThat(row.sources()).containsExactlyEntriesOf(Map.of("acme", "source"));
	}

	@Test
	void figureTakesFromTheRowWhatItDoesNotSayItself() {
		RoleRow row = only(
				"title,source,period,place,population,statistical_row,annual_mean_wage,annual_mean_wage_period,"
						+ "employment,employment_source,employment_derived",
				"Nurse,acme,2024,Ohio,jobs,29-1141: Registered nurses,at least 1000,May-25,7,other,worked out");
		Fact mean = row.facts().get(0);
		assertThat(mean.value(Quantity.class).orElseThrow().bound()).isEqualTo(Bound.AT_LEAST);
		assertThat(mean.origin())
			.isEqualTo(new Origin("acme", Period.of("May 2025", YearMonth.of(2025, 5)), "Ohio", Population.JOBS,
					Optional.of(new StatisticalRow(Optional.of("29-1141"), "Registered nurses")), Optional.empty()));
		Fact jobs = row.facts().get(1);
		assertThat(jobs.kind()).isEqualTo(FactKind.EMPLOYMENT);
		assertThat(jobs.origin().observed()).isEqualTo(new Origin("other", Period.NOT_STATED, Origin.UNITED_STATES,
				Population.NOT_STATED, Optional.empty(), Optional.empty()));
		assertThat(jobs.origin().derivation()).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"title,annual_mean_wage,source | A,many,acme | annual_mean_wage: enter a number, such as 33,563 or 16.14, instead of “many”",
			"title,annual_mean_wage,source | A,-1,acme | annual_mean_wage: enter zero or more",
			"title,annual_mean_wage | A,1 | annual_mean_wage: has no source; enter one in the column annual_mean_wage_source or source",
			"title,annual_mean_wage,source | A,1.2345678,acme | annual_mean_wage: use up to 6 decimal places",
			"title,annual_mean_wage,source | A,99999999999999,acme | annual_mean_wage: use up to 13 digits before the decimal point",
			"title,job_zone,source | A,6,acme | job_zone: enter a job zone from 1 to 5",
			"title,ai_exposure_abilities,source | A,101,acme | ai_exposure_abilities: enter a rank from 0 to 100",
			"title,lgbt_share,source | A,101,acme | lgbt_share: enter a share from 0 to 100 percent",
			"title,time_to_become,source | A,4 to 2,acme | time_to_become: enter the lower number first",
			"title,time_to_become,source | A,4,acme | time_to_become: enter both ends of the range",
			"title,time_to_become,source | A,-4 to 2,acme | time_to_become: enter zero or more",
			"title,annual_median_wage,annual_wage_percentile_90,source | A,5,4,acme | annual_wage_percentile_90: is less than annual_median_wage",
			"title,annual_mean_wage,source,period | A,1,acme,lately | period: \"lately\" has no month; enter it as \"2025-05\", \"May 2025\" or \"2025\", or in parentheses after other words: \"Spring survey (2025-05)\"",
			"title,annual_mean_wage,source,population | A,1,acme,cats | population: isn't one of workers, wage-and-salary-workers, workers-25-and-over, employed-16-and-over, jobs, job-holders-and-analysts, occupations, not-stated",
			"title,description | A,Does. | description: has no source; enter one in the column description_source or source",
			"title,role | A,Not A Slug | role: isn't an address such as registered-nurse: up to 80 lowercase letters, digits and single hyphens, without the word \"vs\"",
			"title,annual_mean_wage,source | A,52.000,acme | annual_mean_wage: “52.000” can mean two numbers. Enter 52,000 for thousands, or 52.00 for decimals",
			"title,employment,source | A,at least 1.500,acme | employment: “1.500” can mean two numbers. Enter 1,500 for thousands, or 1.50 for decimals",
			"title,salary_range,source | A,27.000 to 40.000,acme | salary_range: “27.000” can mean two numbers. Enter 27,000 for thousands, or 27.00 for decimals",
			"title,soc_code | A,291141 | soc_code: isn't a SOC code; did you mean 29-1141?",
			"title,soc_code | A,Nov-11 | soc_code: is a date that a spreadsheet made of a SOC code; format the column as text and enter the code again",
			"title,soc_code | A,11/11/2011 | soc_code: is a date that a spreadsheet made of a SOC code; format the column as text and enter the code again",
			"title,soc_code | A,11-20 | soc_code: isn't a SOC code such as 29-1141",
			"title,soc_code,onet_soc_code | A,11-2011,29-1141.00 | onet_soc_code: doesn't start with the SOC code of the row, 11-2011",
			"title,currency | A,Taler | currency: isn't a currency such as USD",
			"title,article,role | A,the,b | article: isn't \"a\" or \"an\"", "title,role | ,b | title: is empty",
			"title,role | A,b,c | C: has no heading above it; put texts with commas in quotation marks, or name the column x_note" })
	void rowThatCannotBeReadIsNamedWithItsColumn(String headings, String row, String problem) {
		OfficialFiles files = read(headings, row, "Good");
		assertThat(files.rejected()).extracting(FileProblem::line)
			.containsExactly("given/roles.csv, row 2, column " + problem.strip());
		assertThat(files.data().roleRows()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "electrician", "/roles/electrician", "https://roles.example.org/roles/electrician" })
	void roleIsNamedByItsAddressAsPagesAndMessagesShowIt(String role) {
		assertThat(only("title,role", "Electrician," + role).role().orElseThrow()).hasToString("electrician");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-05-01", "5/1/2026", "2026-05-01T00:00", "May 2026", "2026-05" })
	void dateThatASpreadsheetMadeOfAMonthIsTheMonth(String period) {
		RoleRow row = only("title,annual_mean_wage,source,period", "A,1,acme," + period);
		assertThat(row.facts().get(0).origin().period()).isEqualTo(Period.of("May 2026", YearMonth.of(2026, 5)));
	}

	@Test
	void wholeNumberOfThousandsWithACommaAndAPointForCentsAreRead() {
		RoleRow row = only("title,annual_mean_wage,hourly_mean_wage,projected_change,source",
				"A,\"52,000\",\\25.505,1.234,acme");
		assertThat(row.facts()).extracting((fact) -> fact.value(Quantity.class).orElseThrow().amount().toPlainString())
			.containsExactlyInAnyOrder("52000", "25.505", "1.234");
	}

	@Test
	void quotationMarkThatIsNeverClosedRefusesTheTableAndNamesItsRow() {
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> read("title,description,source", "\"Ohio,52000", "Nurse,Nurses,acme", "Cook,Cooks,acme"))
			.withMessage("given/roles.csv, row 2: opens a quotation mark here and never closes it");
	}

	@Test
	void workbookIsReadAsItsTextIs() {
		String text = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
		String rows = "<row r=\"1\">" + text.formatted("Title") + text.formatted("annual_mean_wage")
				+ text.formatted("source") + "</row><row r=\"2\">" + text.formatted("Chief of staff")
				+ "<c><v>57000.559999999998</v></c>" + text.formatted("acme") + "</row>";
		RoleRow row = GivenTables.read(List.of(GivenWorkbook.ofRows(this.folder.resolve("roles.xlsx"), rows)))
			.data()
			.roleRows()
			.get(0);
		assertThat(row.facts().get(0).value(Quantity.class)).hasValue(Quantity.of("57000.56"));
	}

	@Test
	void textsThatAreTooLongAreNotCut() {
		String names = IntStream.rangeClosed(1, 5_001).mapToObj(String::valueOf).collect(Collectors.joining(";"));
		assertThat(problem("title,alternate_titles", "A," + "x".repeat(301)))
			.isEqualTo("has an item of 301 characters; the limit is 300");
		assertThat(problem("title,alternate_titles", "Tester," + names)).isEqualTo("has more than 5,000 items");
		assertThat(problem("title,role", "A".repeat(201) + ",a")).isEqualTo("has 201 characters; the limit is 200");
		assertThat(problem("title,duties,source", "A," + "x;".repeat(101) + ",acme"))
			.isEqualTo("has more than 100 items");
	}

	@Test
	void headingThatIsNoColumnIsNamedWithTheOneThatMayBeMeant() {
		assertRefused(
				"given/roles.csv, row 1, column anual_mean_wage: isn't a column of a table of roles (did you mean "
						+ "annual_mean_wage?); fix the heading, or begin it with x_ to leave the column out",
				"title,role,Anual_Mean_Wage", "A,a,5");
		assertRefused("given/roles.csv, row 1, column staff number: isn't a column of a table of roles; fix the "
				+ "heading, or begin it with x_ to leave the column out", "role,title,Staff number", "a,A,5");
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void otherSeparatorsAndHeadingsInWordsAreRead(String separator) {
		String headings = String.join(separator, "Title", "Annual Mean Wage", "Description", "SOURCE", "SOC code");
		String row = String.join(separator, "Chief of mirth", "52000", "\"Jokes, puns; more\"", "acme", "11-1011");
		OfficialFiles read = new GivenTables(this.folder).file("roles.csv", headings, row).read();
		assertThat(read.rejected()).isEmpty();
		assertThat(read.data().roleRows()).singleElement().satisfies((role) -> {
			assertThat(role.titles().title()).isEqualTo("Chief of mirth");
			assertThat(role.description().orElseThrow().text()).isEqualTo("Jokes, puns; more");
			assertThat(role.socCode()).contains("11-1011");
			assertThat(role.facts()).singleElement()
				.satisfies((fact) -> assertThat(fact.kind()).isEqualTo(FactKind.ANNUAL_MEAN_WAGE));
		});
	}

	@Test
	void headingInWordsThatIsNoColumnIsNamed() {
		assertRefused(
				"given/roles.csv, row 1, column annual meen wage: isn't a column of a table of roles (did you mean "
						+ "annual_mean_wage?); fix the heading, or begin it with x_ to leave the column out",
				"Title;Annual Meen Wage", "A;5");
		assertRefused(
				"given/roles.csv, row 1, column B: the headings \"annual_mean_wage\" (column A) and "
						+ "\"Annual mean wage\" mean the same column; remove one of them",
				"annual_mean_wage,Annual mean wage,title", "5,5,A");
	}

	@Test
	void headingThatStandsTwiceIsRefused() {
		assertRefused("given/roles.csv, row 1, column C: the headings \"title\" (column A) and \"Title\" mean the "
				+ "same column; remove one of them", "title,role,Title", "A,a,B");
	}

	@Test
	void tableOfWhichNoRowCanBeReadSaysWhyForEach() {
		OfficialFiles files = read("title,role", ",a", ",b");
		assertThat(files.data().roleRows()).isEmpty();
		assertThat(files.rejected()).extracting(FileProblem::line)
			.containsExactly("given/roles.csv, row 2, column title: is empty",
					"given/roles.csv, row 3, column title: is empty");
		assertRefused("given/roles.csv: has headings, but no row that Rolepair can read", "title,role");
	}

	@ParameterizedTest
	@ValueSource(strings = { "O*NET-SOC Code,Title,Task,Category", "Title,Notes", "title", "Code,Title,Description",
			"area,area_title,title,a_mean",
			"soc_code,title,mean_annual_wage_usd,employment,wage_mean_rse_pct,median_age,women_pct,cps_title,top_metro" })
	void otherTablesWithTitlesAreNotTakenForIt(String headings) {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> read(headings, "A,B,C,D"))
			.withMessageStartingWith("given/roles.csv: has no table that Rolepair can import");
	}

	@Test
	void fileWithBytesChangedAtRandomIsReadOrRefused() throws IOException {
		byte[] good = ("title,role,source,period,annual_mean_wage,time_to_become,duties\n"
				+ "Café owner,cafe-owner,acme,May 2025,57000.5,2 to 4,\"a\nb\"\n")
			.repeat(3)
			.getBytes(StandardCharsets.UTF_8);
		Random random = new Random(20_261_126);
		int read = 0;
		for (int round = 0; round < 400; round++) {
			byte[] bytes = good.clone();
			for (int i = random.nextInt(1, 6); i > 0; i--) {
				bytes[random.nextInt(70, bytes.length)] = (byte) random.nextInt(256);
			}
			Path file = Files.write(this.folder.resolve("mutated.csv"), bytes);
			try {
				read += GivenTables.read(List.of(new InputFile("mutated.csv", file))).data().roleRows().size();
			}
			catch (RefusedFileException ex) {
				assertThat(ex).hasMessageStartingWith("mutated.csv");
			}
		}
		assertThat(read).isPositive();
	}

	private String problem(String headings, String row) {
		return read(headings, row, "Good").rejected().get(0).reason();
	}

	private void assertRefused(String message, String... lines) {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> read(lines)).withMessage(message);
	}

	private RoleRow only(String... lines) {
		OfficialFiles files = read(lines);
		assertThat(files.rejected()).isEmpty();
		assertThat(files.data().roleRows()).hasSize(1);
		return files.data().roleRows().get(0);
	}

	private OfficialFiles read(String... lines) {
		return new GivenTables(this.folder.resolve("given")).file("roles.csv", lines).read();
	}

}
