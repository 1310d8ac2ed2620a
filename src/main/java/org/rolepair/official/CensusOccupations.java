package org.rolepair.official;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * The Census Bureau's occupation code list of 2018 with its SOC codes, by which the
 * population survey's titles find their codes.
 */
final class CensusOccupations implements OfficialFormat {

	private static final String TITLE = "2018 Census Title";

	private static final String CENSUS = "2018 Census Code";

	private static final String SOC = "2018 SOC Code";

	private static final Pattern DETAILED = Pattern.compile("\\d{4}");

	private static final Pattern CODES = Pattern.compile("\\d{2}-[\\dX]{4}");

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(TITLE, CENSUS, SOC))
			.filter((header) -> !header.has("2010 SOC Code") && !header.has("Census New Occupation"))
			.map((header) -> new Reading("Census occupations", header, (row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		if (DETAILED.matcher(row.text(CENSUS)).matches() && CODES.matcher(row.text(SOC)).matches()) {
			String title = row.required(TITLE).replaceAll("\\s+", " ");
			data.census.putIfAbsent(plain(title), new CensusOccupation(title, row.text(SOC)));
		}
	}

	/**
	 * A title by which two tables meet: their spaces, commas and capitals differ.
	 */
	static String plain(String title) {
		return title.replace(",", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
