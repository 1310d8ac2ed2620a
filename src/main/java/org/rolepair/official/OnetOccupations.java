package org.rolepair.official;

import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * O*NET's table "Occupation Data".
 */
final class OnetOccupations implements OfficialFormat {

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(OnetRows.CODE, "Title", "Description"))
			.map((header) -> new Reading("O*NET occupations", header, (row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		OnetOccupation occupation = new OnetOccupation(Codes.onetSoc(row, OnetRows.CODE), row.required("Title"),
				row.required("Description"));
		if (data.occupations.putIfAbsent(occupation.code(), occupation) != null) {
			throw row.rejected(OnetRows.CODE, "the occupation %s stands twice".formatted(occupation.code()));
		}
	}

}
