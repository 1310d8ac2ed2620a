package org.rolepair.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows below the headings of a file that a test gives.
 */
public final class GivenRows {

	private GivenRows() {
	}

	/**
	 * Read a file.
	 * @param file a text file
	 * @param heading one of its headings
	 * @return all its rows
	 */
	public static List<TableRow> of(Path file, String heading) {
		Sheet sheet = Sheets.of(new InputFile(file.getFileName().toString(), file)).get(0);
		List<TableRow> rows = new ArrayList<>();
		Header.find(sheet, sheet.head(), List.of(heading)).orElseThrow().forEachBelow(sheet, rows::add);
		return rows;
	}

}
