package org.rolepair.exchange.agencies;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OewsFormatTests {

	private static final String HEADINGS = "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,OCC_CODE,OCC_TITLE,"
			+ "O_GROUP,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN,MEAN_PRSE,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY";

	private static final String NURSES = "99,U.S.,1,US,000000,Cross-industry,29-1141,Registered Nurses,detailed,"
			+ "3379720,0.3,48.76,101420,0.2,68940,80330,97550,112350,137470,,";

	@TempDir
	private Path folder;

	@Test
	void numbersKeepTheirPublishedDecimals() {
		OewsTable table = read("national_M2025_dl.csv", HEADINGS, NURSES);
		OewsRow row = table.rows().get(0);
		assertThat(table.edition()).isEqualTo(YearMonth.of(2025, 5));
		assertThat(row.answer(OewsColumn.ANNUAL_MEAN, table)).isEqualTo(Quantity.of("101420"));
		assertThat(row.answer(OewsColumn.HOURLY_MEAN, table)).isEqualTo(Quantity.of("48.76"));
		assertThat(row.exact(OewsColumn.EMPLOYMENT_ERROR))
			.hasValueSatisfying((error) -> assertThat(error).hasToString("0.3"));
	}

	@Test
	void onlyDetailedRowsAreTaken() {
		OewsTable table = read("national_M2025_dl.csv", HEADINGS, NURSES.replace("detailed", "broad"), NURSES,
				NURSES.replace("29-1141", "00-0000").replace("detailed", "total"));
		assertThat(table.rows()).hasSize(1);
	}

	@Test
	void columnsAreFoundByNameInAnyCaseAndOrder() {
		OewsTable table = read("national_M2025_dl.csv", reversed(HEADINGS.toLowerCase()), reversed(NURSES));
		assertThat(answer(table, OewsColumn.ANNUAL_MEDIAN)).isEqualTo(Quantity.of("97550"));
	}

	@Test
	void starIsWithheldWhereOtherRowsHaveTheNumber() {
		assertBlank(NURSES.replace(",97550,", ",*,"), OewsColumn.ANNUAL_MEDIAN, BlankReason.WITHHELD);
	}

	@Test
	void starInEveryRowIsNotInTheCopy() {
		OewsTable table = read("national_M2025_dl.csv", HEADINGS, NURSES.replace(",97550,", ",*,"),
				NURSES.replace("29-1141", "29-1151").replace(",97550,", ",,"));
		assertThat(answer(table, OewsColumn.ANNUAL_MEDIAN)).isEqualTo(new Blank(BlankReason.NOT_IN_COPY));
		assertThat(table.isComplete()).isFalse();
	}

	@Test
	void doubleStarWithholdsEmployment() {
		assertBlank(NURSES.replace("3379720", "**"), OewsColumn.EMPLOYMENT, BlankReason.WITHHELD);
	}

	@Test
	void hashIsAtLeastTheCapOfTheEdition() {
		OewsTable table = read("national_M2024_dl.csv", HEADINGS, NURSES.replace("137470", "#"));
		Answer answer = answer(table, OewsColumn.ANNUAL_PERCENTILE_90);
		assertThat(answer.as(Quantity.class)).hasValueSatisfying((cap) -> {
			assertThat(cap.bound()).isEqualTo(Bound.AT_LEAST);
			assertThat(cap.amount()).isEqualByComparingTo("239200");
		});
		assertThat(answer(read("national_M2021_dl.csv", HEADINGS, NURSES.replace("137470", "#")),
				OewsColumn.ANNUAL_PERCENTILE_90)
			.as(Quantity.class)).hasValueSatisfying((cap) -> assertThat(cap.amount()).isEqualByComparingTo("208000"));
	}

	@Test
	void hourlyWageDoesNotApplyToWhoIsPaidByTheYearOnly() {
		assertBlank(NURSES.replace("48.76", "*").replace("137470,,", "137470,TRUE,"), OewsColumn.HOURLY_MEAN,
				BlankReason.NOT_APPLICABLE);
	}

	@Test
	void annualWageDoesNotApplyToWhoIsPaidByTheHourOnly() {
		assertBlank(NURSES.replace("101420", "*").replace("137470,,", "137470,,TRUE"), OewsColumn.ANNUAL_MEAN,
				BlankReason.NOT_APPLICABLE);
	}

	@Test
	void wagesOutOfOrderOrRangeAreRejectedAndTheRestIsRead() {
		OfficialFiles read = new GivenTables(this.folder)
			.file("national_M2025_dl.csv", HEADINGS, NURSES.replace("80330", "97551"),
					NURSES.replace("29-1141", "29-1151").replace("101420", "10000000"),
					NURSES.replace("29-1141", "29-1161").replace("112350", "#"),
					NURSES.replace("29-1141", "29-1171").replace("112350", "*"))
			.read();
		assertThat(read.rejected()).extracting(FileProblem::line)
			.containsExactly(
					"given/national_M2025_dl.csv, row 2, column A_MEDIAN: is less than a lower percentile of the row",
					"given/national_M2025_dl.csv, row 3, column A_MEAN: is too high for a wage",
					"given/national_M2025_dl.csv, row 4, column A_PCT90: is less than a lower percentile of the row");
		assertThat(read.data().wageTables().get(0).rows()).extracting(OewsRow::code).containsExactly("29-1171");
	}

	@Test
	void codesOfAreasGetBackTheZerosThatASpreadsheetTook() {
		OewsTable table = read("state_M2025_dl.csv", HEADINGS, NURSES.replace("99,U.S.,1,US", "1,Alabama,2,AL"));
		assertThat(table.rows().get(0).area()).isEqualTo(new OewsRow.WageArea("01", "Alabama", 2, "AL"));
	}

	@Test
	void numbersAsTextWithCommasAreRead() {
		OewsTable table = read("national_M2025_dl.csv", HEADINGS, NURSES.replace("3379720", "\"3,379,720\""));
		assertThat(answer(table, OewsColumn.EMPLOYMENT)).isEqualTo(Quantity.of("3379720"));
	}

	@Test
	void rowWithTextForANumberIsRejectedByName() {
		OfficialFiles read = new GivenTables(this.folder)
			.file("national_M2025_dl.csv", HEADINGS, NURSES.replace("97550", "lots"), NURSES)
			.read();
		assertThat(read.rejected()).containsExactly(new FileProblem("given/national_M2025_dl.csv", 2, "A_MEDIAN",
				"isn't a number or one of the marks * ** # ~"));
		assertThat(read.data().wageTables().get(0).rows()).hasSize(1);
	}

	@Test
	void rowWithAnotherKindOfCodeIsRejected() {
		OfficialFiles read = new GivenTables(this.folder)
			.file("national_M2025_dl.csv", HEADINGS, NURSES.replace("29-1141", "291141"), NURSES)
			.read();
		assertThat(read.rejected()).singleElement()
			.extracting(FileProblem::line)
			.isEqualTo("given/national_M2025_dl.csv, row 2, column OCC_CODE: is not an SOC code such as 29-1141");
	}

	@Test
	void editionWithOlderCodesIsRefused() {
		assertRefused("national_M2018_dl.csv", "codes older than SOC 2018");
	}

	@Test
	void fileThatDoesNotTellItsEditionIsRefused() {
		assertRefused("wages.csv", "its name doesn't show the edition");
	}

	@Test
	void headingThatStandsTwiceIsRefused() {
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> read("national_M2025_dl.csv", HEADINGS + ",A_MEAN", NURSES + ",5"))
			.withMessageContaining("row 1, column V: the headings \"A_MEAN\"");
	}

	@Test
	void headingsWithoutRowsAreRefused() {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> read("national_M2025_dl.csv", HEADINGS))
			.withMessageContaining("no row that Rolepair can read");
	}

	@Test
	void editionsSince2019AreReadWithTheirLowerCaseHeadings() {
		OewsTable table = read("national_M2019_dl.csv", HEADINGS.toLowerCase().replace("prim_state,", ""),
				NURSES.replace("1,US,", "1,"));
		assertThat(table.edition()).isEqualTo(YearMonth.of(2019, 5));
		assertThat(table.usesSoc2018()).isFalse();
		assertThat(table.rows().get(0).area().state()).isEqualTo("US");
	}

	@Test
	void editionsBefore2019AreRefusedByTheirHeadings() {
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> read("national_M2018_dl.csv", HEADINGS.replace("O_GROUP", "OCC_GROUP"), NURSES))
			.withMessageContaining("is older than May 2019");
	}

	@Test
	void oneFileOfAllDataIsReadByScope() {
		String headings = HEADINGS.replace("NAICS_TITLE,", "NAICS_TITLE,I_GROUP,");
		String nation = NURSES.replace("Cross-industry,", "Cross-industry,cross-industry,");
		OfficialData data = new GivenTables(this.folder)
			.file("all_data_M_2025.csv", headings, nation,
					nation.replace("Cross-industry,cross-industry", "Utilities,sector"),
					nation.replace("Cross-industry,cross-industry", "Power Generation,4-digit"),
					nation.replace("Cross-industry,cross-industry", "Cross-industry,cross-industry ownership"),
					nation.replace("99,U.S.,1,US", "01,Alabama,2,AL"),
					nation.replace("99,U.S.,1,US", "10180,Abilene TX,4,TX"),
					nation.replace("99,U.S.,1,US", "100001,North Alabama,6,AL"))
			.read()
			.data();
		assertThat(data.wageTables()).allMatch((table) -> table.rows().size() == 1)
			.extracting(OewsTable::scope)
			.containsExactly(OewsScope.NATION, OewsScope.SECTORS, OewsScope.STATES, OewsScope.METROPOLITAN_AREAS);
	}

	/** A row is blank in a column, beside another row that has all numbers. */
	private void assertBlank(String row, OewsColumn column, BlankReason reason) {
		OewsTable table = read("national_M2025_dl.csv", HEADINGS, row, NURSES.replace("29-1141", "29-1151"));
		assertThat(answer(table, column)).isEqualTo(new Blank(reason));
	}

	private void assertRefused(String name, String reason) {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> read(name, HEADINGS, NURSES))
			.withMessageStartingWith("given/" + name)
			.withMessageContaining(reason);
	}

	private OewsTable read(String name, String... lines) {
		OfficialData data = new GivenTables(this.folder).file(name, lines).read().data();
		return data.wageTables().stream().filter((table) -> table.file().endsWith(name)).findFirst().orElseThrow();
	}

	private static Answer answer(OewsTable table, OewsColumn column) {
		return table.rows().get(0).answer(column, table);
	}

	private static String reversed(String line) {
		return Arrays.stream(line.split(",", -1))
			.reduce((before, next) -> next + "," + before)
			.stream()
			.collect(Collectors.joining());
	}

}
