package org.rolepair.official;

import java.util.List;
import java.util.Optional;

import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * Table 5.4 of the Employment Projections: typical education, experience and training.
 */
final class EntryTable implements OfficialFormat {

	private static final String EDUCATION = "Typical education needed for entry";

	private static final String EXPERIENCE = "Work experience in a related occupation";

	private static final String TRAINING = "Typical on-the-job training needed to attain competency in the occupation";

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return MatrixRows.base(sheet, head, "Table 5.4")
			.flatMap((base) -> base.header(head, List.of(EDUCATION, EXPERIENCE, TRAINING)).map((header) -> {
				data.entryRequirements.open(base.year(), sheet.file().name());
				return new Reading("projections, table 5.4", header, (row) -> read(row, base, data));
			}));
	}

	private static void read(TableRow row, MatrixRows.Base base, OfficialData data) {
		if (!MatrixRows.isOccupation(row, base)) {
			return;
		}
		String code = row.text(base.code());
		data.entryRequirements.put(row, base.code(), code, new EntryRequirements(code, MatrixRows.title(row, base),
				words(row, EDUCATION), words(row, EXPERIENCE), words(row, TRAINING)));
	}

	private static Optional<String> words(TableRow row, String column) {
		return Optional.of(row.text(column)).filter((text) -> !MatrixRows.isMissing(text));
	}

}
