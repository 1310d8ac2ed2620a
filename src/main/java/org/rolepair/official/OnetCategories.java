package org.rolepair.official;

import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * O*NET's table "Education, Training, and Experience Categories", which says what the
 * numbers of categories mean.
 */
final class OnetCategories implements OfficialFormat {

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of("Scale ID", "Category", "Category Description"))
			.filter((header) -> !header.has(OnetRows.CODE))
			.map((header) -> new Reading("O*NET categories", header, (row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		if (row.text("Scale ID").equals("RW")) {
			data.experienceCategories.put(row.required("Category"), row.required("Category Description"));
		}
	}

}
