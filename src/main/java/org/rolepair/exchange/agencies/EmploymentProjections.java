package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolepair.exchange.tables.TableRow;

/** Tables 1.2, 5.3 and 5.4 of the Employment Projections. */
public final class EmploymentProjections {

	/** Education levels as table 5.3 names them, lowest first. */
	public static final List<String> LEVELS = List.of("Less than high school diploma",
			"High school diploma or equivalent", "Some college, no degree", "Associate's degree", "Bachelor's degree",
			"Master's degree", "Doctoral or professional degree");

	private static final String CHANGE = "Employment change, percent, %s";

	/** The heading until the edition 2021-31. */
	private static final String OLD_CHANGE = "Percent employment change, %s";

	private static final String TYPE = "Occupation type";

	private static final String EDUCATION = "Typical education needed for entry";

	private static final String EXPERIENCE = "Work experience in a related occupation";

	private static final String TRAINING = "Typical on-the-job training needed to attain competency in the occupation";

	/** The survey years at the end of the title of table 5.3. */
	private static final Pattern YEARS = Pattern.compile("(20\\d{2}(?:(?: and |[-–])\\d{2,4})?)$");

	static final List<OfficialFormat> ALL = List.of(projections(CHANGE), projections(OLD_CHANGE),
			table("5.3", (base) -> LEVELS, EmploymentProjections::beginAttainment,
					EmploymentProjections::readAttainment),
			table("5.4", (base) -> List.of(EDUCATION, EXPERIENCE, TRAINING),
					(base, data) -> data.entryRequirements.open(base.year(), base.file()),
					EmploymentProjections::readRequirements));

	private EmploymentProjections() {
	}

	private static OfficialFormat projections(String change) {
		return table("1.2", (base) -> List.of(TYPE, employment(base), change.formatted(base.decade()), openings(base)),
				(base, data) -> data.projections.open(base.year(), base.file()), EmploymentProjections::readProjection);
	}

	private static OfficialFormat table(String number, Function<MatrixRows.Base, List<String>> headings,
			BiConsumer<MatrixRows.Base, OfficialData> begin, Reader reader) {
		return (sheet, head, data) -> MatrixRows.base(sheet, head, "Table " + number)
			.flatMap((base) -> base.header(head, headings.apply(base)).map((header) -> {
				begin.accept(base, data);
				return new OfficialFormat.Reading("projections, table " + number, header,
						(row) -> reader.read(row, base, data));
			}));
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
	private static void readProjection(TableRow row, MatrixRows.Base base, OfficialData data) {
		if (!row.text(TYPE).equalsIgnoreCase("Line item")) {
			return;
		}
		String code = OccupationCodes.soc(row, base.code());
		if (Stream.of(employment(base), change(row, base), openings(base))
			.map(row::text)
			.anyMatch(MatrixRows::isMissing)) {
			return;
		}
		data.projections.put(row, base.code(), code, new ProjectedChange(code, MatrixRows.title(row, base),
				tenths(row, employment(base)), tenths(row, change(row, base)), tenths(row, openings(base))));
	}

	private static void beginAttainment(MatrixRows.Base base, OfficialData data) {
		Matcher years = YEARS.matcher(base.caption());
		if (!years.find()) {
			throw base.refused("the title of table 5.3 does not say of which years it is");
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
			shares.add(tenths(row, level));
		}
		String code = row.text(base.code());
		data.attainment.put(row, base.code(), code,
				new Attainment(code, MatrixRows.title(row, base), !MatrixRows.hasFootnote(row, base), shares));
	}

	private static void readRequirements(TableRow row, MatrixRows.Base base, OfficialData data) {
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

	private static BigDecimal tenths(TableRow row, String column) {
		BigDecimal number = row.number(column).orElseThrow();
		return number.setScale(Math.max(1, number.scale()));
	}

	@FunctionalInterface
	private interface Reader {

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
	 * Educational attainment of workers aged 25 and over in one occupation.
	 *
	 * @param ownRow false if the figures are those of a wider group
	 * @param shares in percent, in the order of {@link #LEVELS}
	 */
	public record Attainment(String code, String title, boolean ownRow, List<BigDecimal> shares) {

		public Attainment {
			shares = List.copyOf(shares);
		}

	}

	/** Typical requirements to enter an occupation; empty where the table has a dash. */
	public record EntryRequirements(String code, String title, Optional<String> education, Optional<String> experience,
			Optional<String> training) {

	}

}
