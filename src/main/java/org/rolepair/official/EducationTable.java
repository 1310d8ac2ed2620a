package org.rolepair.official;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.table.Problem;
import org.rolepair.table.RefusedFileException;
import org.rolepair.table.Row;
import org.rolepair.table.Sheet;
import org.rolepair.table.TableRow;

/**
 * Table 5.3 of the Employment Projections: educational attainment. A footnote at a title
 * says that the survey knows only a wider group.
 */
public final class EducationTable implements OfficialFormat {

	/** The levels, as the table names them, from the lowest. */
	public static final List<String> LEVELS = List.of("Less than high school diploma",
			"High school diploma or equivalent", "Some college, no degree", "Associate's degree", "Bachelor's degree",
			"Master's degree", "Doctoral or professional degree");

	/** The years of the survey stand at the end of the table's title. */
	private static final Pattern YEARS = Pattern.compile("(20\\d{2}(?:(?: and |[-–])\\d{2,4})?)$");

	@Override
	public Optional<Reading> recognise(Sheet sheet, List<Row> head, OfficialData data) {
		return MatrixRows.base(sheet, head, "Table 5.3").flatMap((base) -> base.header(head, LEVELS).map((header) -> {
			Matcher years = YEARS.matcher(base.caption());
			if (!years.find()) {
				throw new RefusedFileException(
						Problem.of(sheet.file().name(), "the title of table 5.3 does not say of which years it is"));
			}
			data.attainmentYears = Optional.of(years.group(1));
			data.attainment.open(base.year(), sheet.file().name());
			return new Reading("projections, table 5.3", header, (row) -> read(row, base, data));
		}));
	}

	private static void read(TableRow row, MatrixRows.Base base, OfficialData data) {
		if (!MatrixRows.isOccupation(row, base)) {
			return;
		}
		List<BigDecimal> shares = new ArrayList<>();
		for (String level : LEVELS) {
			if (MatrixRows.isMissing(row.text(level))) {
				return;
			}
			BigDecimal share = row.number(level).orElseThrow();
			shares.add(share.setScale(Math.max(1, share.scale())));
		}
		String code = row.text(base.code());
		data.attainment.put(row, base.code(), code,
				new Attainment(code, MatrixRows.title(row, base), !MatrixRows.hasFootnote(row, base), shares));
	}

}
