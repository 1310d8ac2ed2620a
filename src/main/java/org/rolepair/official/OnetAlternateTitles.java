package org.rolepair.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * O*NET's table "Alternate Titles".
 */
final class OnetAlternateTitles implements OfficialFormat {

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(OnetRows.CODE, "Alternate Title"))
			.map((header) -> new Reading("O*NET alternate titles", header, (row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		data.alternateTitles.computeIfAbsent(Codes.onetSoc(row, OnetRows.CODE), (code) -> new ArrayList<>())
			.add(row.required("Alternate Title"));
	}

}
