package org.rolepair.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * O*NET's table "Related Occupations".
 */
final class OnetRelations implements OfficialFormat {

	private static final String RELATED = "Related O*NET-SOC Code";

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(OnetRows.CODE, RELATED, "Index"))
			.map((header) -> new Reading("O*NET related occupations", header, (row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		int index = row.number("Index")
			.map((number) -> OnetRows.whole(row, "Index", number))
			.orElseThrow(() -> row.rejected("Index", "is empty"));
		data.related.computeIfAbsent(Codes.onetSoc(row, OnetRows.CODE), (code) -> new ArrayList<>())
			.add(new RelatedOccupation(Codes.onetSoc(row, RELATED), index));
	}

}
