package org.rolepair.exchange.agencies;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.PriceLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Price parities and the consumer price index, in the forms that agencies publish. */
class PriceTablesTests {

	private static final String PARITIES = "GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2022,2023";

	@TempDir
	private Path folder;

	@Test
	void aStateIsReadByItsLineOfAllItems() {
		PriceTable table = parities("SARPP",
				" \"01000\",\"Alabama\",5,SARPP,5,\"...\",\"RPPs: All items \",\"Index\",87.9,88.8",
				" \"01000\",\"Alabama\",5,SARPP,6,\"...\",\" RPPs: Goods \",\"Index\",95.1,95.2",
				"\"Note: See the included footnote file.\"");
		assertThat(table.kind()).isEqualTo(PriceKind.STATE_PARITIES);
		assertThat(table.newest()).isEqualTo(YearMonth.of(2023, 12));
		assertThat(table.levels()).extracting(PriceLevel::area, PriceLevel::title, (level) -> level.level().toString())
			.containsExactly(tuple("01", "Alabama", "87.9"), tuple("01", "Alabama", "88.8"));
	}

	@Test
	void theNationHasOneCodeInAllTables() {
		PriceTable table = parities("MARPP",
				" \"00000\",\"United States\", ,MARPP,1,\"...\",\"RPPs: All items \",\"Index\",100.0,100.0",
				" \"00999\",\"United States (Nonmetropolitan Portion) *\", ,MARPP,1,\"...\",\"RPPs: All items \",\"Index\",88.1,88.2",
				" \"10180\",\"Abilene, TX (Metropolitan Statistical Area)\", ,MARPP,1,\"...\",\"RPPs: All items \",\"Index\",(NA),90.4");
		assertThat(table.levels()).extracting(PriceLevel::area).containsExactly("00", "00", "10180");
	}

	@Test
	void thePartOfAStateOutsideMetropolitanAreasIsRead() {
		PriceTable table = parities("PARPP",
				" \"01998\",\"Alabama (Metropolitan Portion)\",5,PARPP,1,\"...\",\"RPPs: All items \",\"Index\",89.5,90.1",
				" \"01999\",\"Alabama (Nonmetropolitan Portion) *\",5,PARPP,1,\"...\",\"RPPs: All items \",\"Index\",82.6,83.2",
				" \"11999\",\"District of Columbia (Nonmetropolitan Portion)\",2,PARPP,1,\"...\",\"RPPs: All items \",\"Index\",0.000,0.000");
		assertThat(table.levels()).extracting(PriceLevel::title)
			.containsOnly("Alabama (Nonmetropolitan Portion)")
			.hasSize(2);
	}

	@Test
	void anAreaThatStandsTwiceIsRejected() {
		String alabama = " \"01000\",\"Alabama\",5,SARPP,1,\"...\",\"RPPs: All items \",\"Index\",87.9,88.8";
		assertThat(read("SARPP.csv", PARITIES, alabama, alabama).rejected()).extracting(FileProblem::line)
			.containsExactly("given/SARPP.csv, row 3, column GeoFIPS: 01000 stands twice");
	}

	@Test
	void consumerPricesAreReadByMonthFromTheBureausOwnFile() {
		OfficialFiles files = read("cu.data.1.AllItems",
				"series_id        \tyear\tperiod\t       value\tfootnote_codes",
				"CUUR0000SA0      \t2025\tM05\t     321.465\t", "CUUR0000SA0      \t2025\tM10\t           -\tX",
				"CUUR0000SA0      \t2025\tM13\t     322.132\t", "CUSR0000SA0      \t2025\tM05\t     320.580\t");
		PriceTable table = files.data().priceTables().get(0);
		assertThat(files.rejected()).isEmpty();
		assertThat(table.kind()).isEqualTo(PriceKind.CONSUMER_PRICES);
		assertThat(table.levels()).extracting(PriceLevel::month).containsExactly(YearMonth.of(2025, 5));
		assertThat(table.whole()).isTrue();
	}

	@Test
	void aFileOfOneSeriesIsACopy() {
		OfficialFiles files = read("cu.data.1.AllItems", "series_id\tyear\tperiod\tvalue\tfootnote_codes",
				"CUUR0000SA0\t2025\tM05\t321.465\t", "CUUR0000SA0\t2025\tS01\t321.465\t",
				"CUUR0000SA0\t2025\tM06\tmany\t");
		assertThat(files.data().priceTables().get(0).whole()).isFalse();
		assertThat(files.rejected()).extracting(FileProblem::row).isEqualTo(List.of(3, 4));
	}

	private PriceTable parities(String table, String... rows) {
		String[] lines = new String[rows.length + 1];
		lines[0] = PARITIES;
		System.arraycopy(rows, 0, lines, 1, rows.length);
		OfficialFiles files = read(table + ".csv", lines);
		assertThat(files.rejected()).isEmpty();
		return files.data().priceTables().get(0);
	}

	private OfficialFiles read(String name, String... lines) {
		return new GivenTables(this.folder).file(name, lines).read();
	}

}
