package org.rolepair.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads rows of an official workbook by their headings, with none of the import's code.
 */
final class OfficialTable {

	private static final Path FOLDER = Path.of("../shared/data");

	private OfficialTable() {
	}

	/**
	 * Returns the rows below the row that holds a heading.
	 * @param sheet the end of the sheet's name; empty for the first sheet
	 * @param heading a heading that no other row holds
	 */
	static List<Map<String, String>> rows(String file, String sheet, String heading) {
		List<Map<String, String>> rows = new ArrayList<>();
		try (InputStream bytes = Files.newInputStream(FOLDER.resolve(file));
				ReadableWorkbook workbook = new ReadableWorkbook(bytes);
				Stream<Sheet> sheets = workbook.getSheets()) {
			Sheet found = sheets.filter((one) -> one.getName().endsWith(sheet)).findFirst().orElseThrow();
			List<String> headings = new ArrayList<>();
			for (Row row : found.read()) {
				List<String> cells = cells(row);
				if (!headings.isEmpty()) {
					rows.add(named(headings, cells));
				}
				else if (cells.contains(heading)) {
					headings.addAll(cells);
				}
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> cells(Row row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < row.getCellCount(); i++) {
			cells.add(row.getCellText(i).strip().replace('–', '-'));
		}
		return cells;
	}

	private static Map<String, String> named(List<String> headings, List<String> cells) {
		Map<String, String> row = new HashMap<>();
		for (int i = 0; i < headings.size(); i++) {
			row.putIfAbsent(headings.get(i), (i < cells.size()) ? cells.get(i) : "");
		}
		return row;
	}

}
