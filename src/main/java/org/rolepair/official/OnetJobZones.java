package org.rolepair.official;

import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * O*NET's table "Job Zones".
 */
final class OnetJobZones implements OfficialFormat {

	private static final String ZONE = "Job Zone";

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(OnetRows.CODE, ZONE, "Date"))
			.map((header) -> new Reading("O*NET job zones", header, (row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		String zone = row.required(ZONE);
		if (!zone.matches("[1-5]")) {
			throw row.rejected(ZONE, "is not a level from 1 to 5");
		}
		OnetJobZone level = new OnetJobZone(Integer.parseInt(zone), OnetRows.date(row));
		if (data.jobZones.putIfAbsent(Codes.onetSoc(row, OnetRows.CODE), level) != null) {
			throw row.rejected(OnetRows.CODE, "the occupation stands twice");
		}
	}

}
