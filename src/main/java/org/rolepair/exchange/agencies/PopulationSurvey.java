package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/**
 * Tables 11 and 11b of the Current Population Survey. They identify occupations by title,
 * without codes. Headings are merged cells over several rows, and notes follow at the
 * end. A dash marks fewer than 50,000 people.
 */
final class PopulationSurvey implements OfficialFormat {

	private static final String OCCUPATION = "Occupation";

	private static final String MEDIAN_AGE = "Median age";

	private static final BigDecimal YOUNGEST = BigDecimal.valueOf(16);

	private static final BigDecimal OLDEST = BigDecimal.valueOf(100);

	private static final Pattern YEAR = Pattern.compile("20\\d{2}");

	/** The first year that uses the 2018 Census occupation list. */
	private static final int FIRST_YEAR = 2020;

	@Override
	public Optional<Reading> recognize(Sheet sheet, List<Row> head, OfficialData data) {
		return Header.stacked(sheet, head, OCCUPATION).flatMap((header) -> {
			if (header.has("Women") && header.has("White")) {
				open(data.sexAndRace, sheet, head, data);
				return Optional
					.of(new Reading("population survey, table 11", header, (row) -> readSexAndRace(row, data)));
			}
			if (header.has(MEDIAN_AGE)) {
				open(data.medianAge, sheet, head, data);
				return Optional.of(new Reading("population survey, table 11b", header, (row) -> readAge(row, data)));
			}
			return Optional.empty();
		});
	}

	private static void open(TableEdition table, Sheet sheet, List<Row> head, OfficialData data) {
		int year = year(sheet, head);
		table.open(year, sheet.place());
		data.editions.add("population survey, " + year);
	}

	/** Reads the year beside the occupation heading, stored as a number or as text. */
	private static int year(Sheet sheet, List<Row> head) {
		int year = head.stream()
			.filter((row) -> row.cell(0).strip().equals(OCCUPATION))
			.map((row) -> row.cell(1).strip())
			.filter((text) -> YEAR.matcher(text).matches())
			.map(Integer::valueOf)
			.findFirst()
			.orElseThrow(() -> sheet.file().refused("doesn't name its year"));
		if (year < FIRST_YEAR) {
			throw sheet.file()
				.refused("its edition, %d, uses occupations older than those of 2018; use 2020 or later"
					.formatted(year));
		}
		return year;
	}

	/** Reads sex and race; Hispanic people may be of any race. */
	private static void readSexAndRace(TableRow row, OfficialData data) {
		if (isNumbered(row, "Women")) {
			put(row, data.sexAndRace,
					Map.of(FactKind.GENDER, shares(row, Distribution.Scheme.PARTIAL, "Women"),
							FactKind.RACE_AND_HISPANIC_ETHNICITY, shares(row, Distribution.Scheme.OVERLAPPING, "White",
									"Black or African American", "Asian", "Hispanic or Latino")));
		}
	}

	private static void readAge(TableRow row, OfficialData data) {
		if (isNumbered(row, MEDIAN_AGE)) {
			put(row, data.medianAge,
					Map.of(FactKind.MEDIAN_AGE, answer(row, MEDIAN_AGE, (age) -> requireAge(row, age))));
		}
	}

	private static void put(TableRow row, TableEdition table, Map<FactKind, Answer> answers) {
		String title = row.text(OCCUPATION);
		table.put(row, OCCUPATION, CensusOccupations.plain(title), new FactRow(title, answers));
	}

	/** Returns false for notes and empty rows, which have no numbers. */
	private static boolean isNumbered(TableRow row, String column) {
		return !row.text(OCCUPATION).isEmpty() && !row.text(column).isEmpty();
	}

	/** Returns shares by column, or a blank if every share is blank. */
	private static Answer shares(TableRow row, Distribution.Scheme scheme, String... columns) {
		List<Part> parts = Stream.of(columns)
			.map((column) -> new Part(column, column, answer(row, column, (share) -> row.requireShare(column, share)),
					Optional.empty()))
			.toList();
		boolean known = parts.stream().anyMatch((part) -> part.quantity().isPresent());
		return known ? new Distribution(scheme, parts) : parts.get(0).answer();
	}

	private static BigDecimal requireAge(TableRow row, BigDecimal age) {
		if (age.compareTo(YOUNGEST) < 0 || age.compareTo(OLDEST) > 0) {
			throw row.rejected(MEDIAN_AGE, "isn't an age from 16 to 100");
		}
		return age;
	}

	private static Answer answer(TableRow row, String column, UnaryOperator<BigDecimal> check) {
		if (MatrixTable.isMissing(row.text(column))) {
			return new Blank(BlankReason.TOO_FEW_RESPONDENTS);
		}
		BigDecimal number = check.apply(row.number(column).orElseThrow());
		return Quantity.of(number.setScale(Math.max(1, number.scale())));
	}

}
