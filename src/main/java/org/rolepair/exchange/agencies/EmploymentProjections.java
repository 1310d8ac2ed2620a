package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.lang3.function.TriFunction;
import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;

/**
 * Tables 1.2, 5.3 and 5.4 of the Employment Projections. Since 2023, table 1.2 has the
 * columns of table 5.4, too.
 */
final class EmploymentProjections {

	/** Education levels as table 5.3 names them, lowest first. */
	static final List<String> LEVELS = List.of("Less than high school diploma", "High school diploma or equivalent",
			"Some college, no degree", "Associate's degree", "Bachelor's degree", "Master's degree",
			"Doctoral or professional degree");

	private static final Map<FactKind, String> REQUIREMENTS = new EnumMap<>(Map.of( //
			FactKind.TYPICAL_ENTRY_EDUCATION, "Typical education needed for entry", //
			FactKind.RELATED_WORK_EXPERIENCE, "Work experience in a related occupation", //
			FactKind.ON_THE_JOB_TRAINING, "Typical on-the-job training needed to attain competency in the occupation"));

	private static final String TYPE = "Occupation type";

	private static final String CHANGE = "Employment change, percent, %s";

	/** The heading until the edition 2021-31. */
	private static final String OLD_CHANGE = "Percent employment change, %s";

	private static final String OPENINGS = "Occupational openings, %s annual average";

	private static final BigDecimal ALL_JOBS = BigDecimal.valueOf(-100);

	private static final int THOUSANDS = 3;

	/** The survey years at the end of the title of table 5.3. */
	private static final Pattern YEARS = Pattern.compile("(20\\d{2}(?:(?: and |[-–])\\d{2,4})?)$");

	static final List<OfficialFormat> ALL = List.of(projections(CHANGE), projections(OLD_CHANGE),
			table("5.3", (table) -> LEVELS, EmploymentProjections::attainment),
			table("5.4", (table) -> List.copyOf(REQUIREMENTS.values()), (table, header, data) -> {
				table.open(data.assignments);
				return (row) -> readRequirements(row, table, data.assignments);
			}));

	/** The same for any year, for naming the nearest to an unknown table. */
	static final List<KnownTable> KNOWN = List.of(
			known("1.2", TYPE, "Employment, 2024", CHANGE.formatted("2024-34"), OPENINGS.formatted("2024-34")),
			known("5.3", LEVELS.toArray(String[]::new)), known("5.4", REQUIREMENTS.values().toArray(String[]::new)));

	private EmploymentProjections() {
	}

	private static KnownTable known(String number, String... headings) {
		return new KnownTable("BLS projections, table " + number,
				Stream
					.concat(Stream.of("2024 National Employment Matrix title", "2024 National Employment Matrix code"),
							Stream.of(headings))
					.toList());
	}

	private static OfficialFormat projections(String change) {
		return table("1.2",
				(table) -> List.of(TYPE, employment(table), change.formatted(table.decade()), openings(table)),
				(table, header, data) -> projections(table, header, change.formatted(table.decade()), data));
	}

	/** Returns a format whose edition is opened before its rows are read. */
	private static OfficialFormat table(String number, Function<MatrixTable, List<String>> headings,
			TriFunction<MatrixTable, Header, OfficialData, Consumer<TableRow>> opening) {
		return (sheet, head, data) -> MatrixTable.find(sheet, head, number)
			.flatMap((table) -> table.header(head, headings.apply(table)).map((header) -> {
				Consumer<TableRow> rows = opening.apply(table, header, data);
				data.editions.add("projections, " + table.decade());
				return new OfficialFormat.Reading("projections, table " + number, header, rows);
			}));
	}

	private static String employment(MatrixTable table) {
		return "Employment, " + table.year();
	}

	private static String openings(MatrixTable table) {
		return OPENINGS.formatted(table.decade());
	}

	/** Reads only rows of the type "Line item", which are the occupations. */
	private static Consumer<TableRow> projections(MatrixTable table, Header header, String change, OfficialData data) {
		table.open(data.projections);
		boolean hasRequirements = REQUIREMENTS.values().stream().allMatch(header::has);
		if (hasRequirements) {
			table.open(data.requirements);
		}
		return (row) -> {
			if (row.text(TYPE).equalsIgnoreCase("Line item")) {
				table.requireOccupation(row);
				if (hasRequirements) {
					readRequirements(row, table, data.requirements);
				}
				readProjection(row, table, change, data.projections);
			}
		};
	}

	private static void readProjection(TableRow row, MatrixTable table, String change, TableEdition projections) {
		if (Stream.of(employment(table), change, openings(table)).map(row::text).anyMatch(MatrixTable::isMissing)) {
			return;
		}
		BigDecimal percent = tenths(row, change);
		if (percent.compareTo(ALL_JOBS) < 0) {
			throw row.rejected(change, "is less than -100 percent");
		}
		table.put(row, projections, new FactRow(table.title(row), Map.of( //
				FactKind.PROJECTED_CHANGE, Quantity.of(percent), //
				FactKind.BASE_YEAR_EMPLOYMENT, thousands(row, employment(table)), //
				FactKind.ANNUAL_OPENINGS, thousands(row, openings(table)))));
	}

	private static Quantity thousands(TableRow row, String column) {
		BigDecimal count = tenths(row, column);
		if (count.signum() < 0) {
			throw row.rejected(column, "is negative");
		}
		return new Quantity(count, Bound.EXACT, THOUSANDS, Optional.empty());
	}

	/** Reads attainment; a footnote on a title marks figures of a wider group. */
	private static Consumer<TableRow> attainment(MatrixTable table, Header header, OfficialData data) {
		Matcher years = YEARS.matcher(table.caption());
		if (!years.find()) {
			throw table.refused("the title of table 5.3 doesn't name its years");
		}
		table.open(data.attainment);
		if (data.attainment.year().filter((year) -> year == table.year()).isPresent()) {
			data.attainmentYears = Optional.of(years.group(1));
		}
		return (row) -> {
			if (table.isOccupation(row) && LEVELS.stream().map(row::text).noneMatch(MatrixTable::isMissing)) {
				readAttainment(row, table, data.attainment);
			}
		};
	}

	private static void readAttainment(TableRow row, MatrixTable table, TableEdition attainment) {
		List<Part> parts = LEVELS.stream()
			.map((level) -> Part.of(level, row.requireShare(level, tenths(row, level)).toPlainString()))
			.toList();
		Distribution.faultOf(Distribution.Scheme.PARTIAL, parts).ifPresent((fault) -> {
			throw row.rejected("", "its shares total " + fault.detail() + " percent");
		});
		boolean whole = Distribution.faultOf(Distribution.Scheme.EXCLUSIVE, parts).isEmpty();
		table.put(row, attainment,
				new FactRow(table.title(row), table.hasFootnote(row), Map.of(FactKind.EDUCATIONAL_ATTAINMENT,
						new Distribution(whole ? Distribution.Scheme.EXCLUSIVE : Distribution.Scheme.PARTIAL, parts))));
	}

	private static void readRequirements(TableRow row, MatrixTable table, TableEdition requirements) {
		if (table.isOccupation(row)) {
			Map<FactKind, Answer> answers = new EnumMap<>(FactKind.class);
			REQUIREMENTS.forEach((kind, column) -> answers.put(kind, words(row.text(column))));
			table.put(row, requirements, new FactRow(table.title(row), answers));
		}
	}

	private static Answer words(String text) {
		return MatrixTable.isMissing(text) ? new Blank(BlankReason.NOT_COLLECTED) : new Text(text);
	}

	private static BigDecimal tenths(TableRow row, String column) {
		BigDecimal number = row.number(column).orElseThrow(() -> row.rejected(column, "is empty"));
		return number.setScale(Math.max(1, number.scale()));
	}

}
