package org.rolepair.official;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * Table 1.2 of the Employment Projections: projected change and openings. Only rows of
 * the type "Line item" are occupations.
 */
final class ProjectionTable implements OfficialFormat {

	private static final String TYPE = "Occupation type";

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return MatrixRows.base(sheet, head, "Table 1.2").flatMap((base) -> {
			String years = base.year() + "-" + (base.year() + 10) % 100;
			String change = "Employment change, percent, " + years;
			String openings = "Occupational openings, " + years + " annual average";
			return base.header(head, List.of(TYPE, change, openings)).map((header) -> {
				data.projections.open(base.year(), sheet.file().name());
				return new Reading("projections, table 1.2", header, (row) -> read(row, base, change, openings, data));
			});
		});
	}

	private static void read(TableRow row, MatrixRows.Base base, String change, String openings, OfficialData data) {
		if (!row.text(TYPE).equalsIgnoreCase("Line item")) {
			return;
		}
		String code = Codes.soc(row, base.code());
		if (MatrixRows.isMissing(row.text(change)) || MatrixRows.isMissing(row.text(openings))) {
			return;
		}
		data.projections.put(row, base.code(), code,
				new ProjectedChange(code, MatrixRows.title(row, base), tenths(row, change), tenths(row, openings)));
	}

	private static BigDecimal tenths(TableRow row, String column) {
		BigDecimal number = row.number(column).orElseThrow();
		return number.setScale(Math.max(1, number.scale()));
	}

}
