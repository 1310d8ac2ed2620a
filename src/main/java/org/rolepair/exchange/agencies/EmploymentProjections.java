package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Part;

/**
 * Tables 1.2, 5.3 and 5.4 of the Employment Projections. Since the edition 2024-34, table
 * 1.2 has the columns of table 5.4.
 */
public final class EmploymentProjections {

	/** Education levels as table 5.3 names them, lowest first. */
	public static final List<String> LEVELS = List.of("Less than high school diploma",
			"High school diploma or equivalent", "Some college, no degree", "Associate's degree", "Bachelor's degree",
			"Master's degree", "Doctoral or professional degree");

	private static final String EDUCATION = "Typical education needed for entry";

	private static final String EXPERIENCE = "Work experience in a related occupation";

	private static final String TRAINING = "Typical on-the-job training needed to attain competency in the occupation";

	static final List<String> REQUIREMENTS = List.of(EDUCATION, EXPERIENCE, TRAINING);

	/** The survey years at the end of the title of table 5.3. */
	private static final Pattern YEARS = Pattern.compile("(20\\d{2}(?:(?: and |[-–])\\d{2,4})?)$");

	static final List<OfficialFormat> ALL = List.of(ProjectionTable.CURRENT, ProjectionTable.UNTIL_2021,
			table("5.3", (base) -> LEVELS, EmploymentProjections::beginAttainment,
					EmploymentProjections::readAttainment),
			table("5.4", (base) -> REQUIREMENTS,
					(base, header, data) -> data.assignments.open(base.year(), base.file()),
					(row, base, data) -> readRequirements(row, base, data.assignments)));

	private EmploymentProjections() {
	}

	static OfficialFormat table(String number, Function<MatrixRows.Base, List<String>> headings, Beginning begin,
			Reader reader) {
		return (sheet, head, data) -> MatrixRows.base(sheet, head, "Table " + number)
			.flatMap((base) -> base.header(head, headings.apply(base)).map((header) -> {
				begin.open(base, header, data);
				data.editions.add("projections, " + base.decade());
				return new OfficialFormat.Reading("projections, table " + number, header,
						(row) -> reader.read(row, base, data));
			}));
	}

	private static void beginAttainment(MatrixRows.Base base, Header header, OfficialData data) {
		Matcher years = YEARS.matcher(base.caption());
		if (!years.find()) {
			throw base.refused("the title of table 5.3 doesn't name its years");
		}
		if (data.attainment.open(base.year(), base.file())) {
			data.attainmentYears = Optional.of(years.group(1));
		}
	}

	/** Reads attainment; a footnote on a title marks figures of a wider group. */
	private static void readAttainment(TableRow row, MatrixRows.Base base, OfficialData data) {
		if (!MatrixRows.isOccupation(row, base)) {
			return;
		}
		List<BigDecimal> shares = new ArrayList<>();
		for (String level : LEVELS) {
			if (MatrixRows.isMissing(row.text(level))) {
				return;
			}
			shares.add(row.requireShare(level, tenths(row, level)));
		}
		String code = row.text(base.code());
		Attainment attainment = new Attainment(code, MatrixRows.title(row, base), !MatrixRows.hasFootnote(row, base),
				shares);
		Distribution.faultOf(Distribution.Scheme.PARTIAL, attainment.parts()).ifPresent((fault) -> {
			throw row.rejected("", "its shares total " + fault.detail() + " percent");
		});
		data.attainment.put(row, base.code(), code, attainment);
	}

	static void readRequirements(TableRow row, MatrixRows.Base base, TableEdition<EntryRequirements> table) {
		if (!MatrixRows.isOccupation(row, base)) {
			return;
		}
		String code = row.text(base.code());
		table.put(row, base.code(), code, new EntryRequirements(code, MatrixRows.title(row, base),
				words(row, EDUCATION), words(row, EXPERIENCE), words(row, TRAINING)));
	}

	private static Optional<String> words(TableRow row, String column) {
		return Optional.of(row.text(column)).filter((text) -> !MatrixRows.isMissing(text));
	}

	static BigDecimal tenths(TableRow row, String column) {
		BigDecimal number = row.number(column).orElseThrow(() -> row.rejected(column, "is empty"));
		return number.setScale(Math.max(1, number.scale()));
	}

	@FunctionalInterface
	interface Beginning {

		void open(MatrixRows.Base base, Header header, OfficialData data);

	}

	@FunctionalInterface
	interface Reader {

		void read(TableRow row, MatrixRows.Base base, OfficialData data);

	}

	/**
	 * A row of table 1.2.
	 *
	 * @param employment jobs in the base year, in thousands, the self-employed included
	 * @param percent the projected change over the decade, in percent
	 * @param openings annual openings in thousands
	 */
	public record ProjectedChange(String code, String title, BigDecimal employment, BigDecimal percent,
			BigDecimal openings) {

	}

	/**
	 * Shares of workers aged 25 and over in percent, in the order of {@link #LEVELS}.
	 * They are not the occupation's own if its group is wider.
	 */
	public record Attainment(String code, String title, boolean ownRow, List<BigDecimal> shares) {

		public List<Part> parts() {
			return IntStream.range(0, LEVELS.size())
				.mapToObj((at) -> Part.of(LEVELS.get(at), this.shares.get(at).toPlainString()))
				.toList();
		}

	}

	/** Typical requirements to enter an occupation; empty where the table has a dash. */
	public record EntryRequirements(String code, String title, Optional<String> education, Optional<String> experience,
			Optional<String> training) {

	}

}
