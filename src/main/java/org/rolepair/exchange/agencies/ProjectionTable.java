package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.TableRow;

/**
 * Table 1.2 of the Employment Projections: jobs in the base year, projected change and
 * openings; since 2023 also what is required to enter.
 */
final class ProjectionTable {

	private static final String CHANGE = "Employment change, percent, %s";

	/** The heading until the edition 2021-31. */
	private static final String OLD_CHANGE = "Percent employment change, %s";

	private static final String TYPE = "Occupation type";

	private static final BigDecimal ALL_JOBS = BigDecimal.valueOf(-100);

	static final OfficialFormat CURRENT = projections(CHANGE);

	static final OfficialFormat UNTIL_2021 = projections(OLD_CHANGE);

	private ProjectionTable() {
	}

	private static OfficialFormat projections(String change) {
		return EmploymentProjections.table("1.2",
				(base) -> List.of(TYPE, employment(base), change.formatted(base.decade()), openings(base)),
				ProjectionTable::begin, ProjectionTable::read);
	}

	private static void begin(MatrixRows.Base base, Header header, OfficialData data) {
		data.projections.open(base.year(), base.file());
		if (hasRequirements(header)) {
			data.requirements.open(base.year(), base.file());
		}
	}

	private static boolean hasRequirements(Header header) {
		return EmploymentProjections.REQUIREMENTS.stream().allMatch(header::has);
	}

	private static String change(TableRow row, MatrixRows.Base base) {
		String now = CHANGE.formatted(base.decade());
		return row.header().has(now) ? now : OLD_CHANGE.formatted(base.decade());
	}

	private static String employment(MatrixRows.Base base) {
		return "Employment, " + base.year();
	}

	private static String openings(MatrixRows.Base base) {
		return "Occupational openings, " + base.decade() + " annual average";
	}

	/** Reads only rows of the type "Line item", which are the occupations. */
	private static void read(TableRow row, MatrixRows.Base base, OfficialData data) {
		if (!row.text(TYPE).equalsIgnoreCase("Line item")) {
			return;
		}
		String code = OccupationCodes.soc(row, base.code());
		if (hasRequirements(row.header())) {
			EmploymentProjections.readRequirements(row, base, data.requirements);
		}
		if (Stream.of(employment(base), change(row, base), openings(base))
			.map(row::text)
			.anyMatch(MatrixRows::isMissing)) {
			return;
		}
		BigDecimal percent = EmploymentProjections.tenths(row, change(row, base));
		if (percent.compareTo(ALL_JOBS) < 0) {
			throw row.rejected(change(row, base), "is less than -100 percent");
		}
		data.projections.put(row, base.code(), code, new EmploymentProjections.ProjectedChange(code,
				MatrixRows.title(row, base), count(row, employment(base)), percent, count(row, openings(base))));
	}

	private static BigDecimal count(TableRow row, String column) {
		BigDecimal count = EmploymentProjections.tenths(row, column);
		if (count.signum() < 0) {
			throw row.rejected(column, "is negative");
		}
		return count;
	}

}
