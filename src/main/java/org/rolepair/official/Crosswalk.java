package org.rolepair.official;

import java.util.List;
import java.util.Optional;

import org.rolepair.table.Header;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * The Bureau of Labor Statistics' crosswalk from O*NET-SOC to the National Employment
 * Matrix, whose codes stand for several occupations where the wage statistics combine
 * them.
 */
final class Crosswalk implements OfficialFormat {

	private static final String MATRIX = "NEM Code";

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.find(sheet, head, List.of(OnetRows.CODE, MATRIX))
			.map((header) -> new Reading("crosswalk of O*NET-SOC and the employment matrix", header,
					(row) -> read(row, data)));
	}

	private static void read(TableRow row, OfficialData data) {
		data.matrixCodes.put(Codes.onetSoc(row, OnetRows.CODE), Codes.soc(row, MATRIX));
	}

}
