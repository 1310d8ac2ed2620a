package org.rolepair.exchange.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;

/**
 * A table of the Employment Projections. Titles are indented and end in footnote numbers;
 * a dash marks a missing value.
 *
 * @param year the base year
 * @param caption the table's own title
 */
record MatrixTable(int year, String caption, Sheet sheet) {

	private static final Pattern FOOTNOTE = Pattern.compile("\\s*(?:\\(\\d+\\)|\\[\\d+])\\s*$");

	private static final Pattern BASE_YEAR = Pattern.compile("(20\\d{2}) National Employment Matrix code");

	/** The first matrix that uses SOC 2018. */
	private static final int FIRST_YEAR = 2019;

	/**
	 * Finds the heading of the codes, which begins with the base year, in the table with
	 * this number in its title. Other tables list the same rows and headings.
	 */
	static Optional<MatrixTable> find(Sheet sheet, List<Row> head, String number) {
		if (head.isEmpty() || !head.get(0).cell(0).strip().startsWith("Table " + number + " ")) {
			return Optional.empty();
		}
		return head.stream()
			.flatMap((row) -> row.cells().stream())
			.map((cell) -> BASE_YEAR.matcher(cell.strip()))
			.filter(Matcher::matches)
			.findFirst()
			.map((year) -> new MatrixTable(Integer.parseInt(year.group(1)), head.get(0).cell(0).strip(), sheet));
	}

	static boolean isMissing(String text) {
		return text.isEmpty() || text.equals("—") || text.equals("–") || text.equals("-");
	}

	Optional<Header> header(List<Row> head, List<String> others) {
		List<String> headings = new ArrayList<>(others);
		headings.add(code());
		headings.add(title());
		Optional<Header> header = Header.find(this.sheet, head, headings);
		if (header.isPresent() && this.year < FIRST_YEAR) {
			throw refused("its edition, %d, uses codes older than SOC 2018; use 2019 or later".formatted(this.year));
		}
		return header;
	}

	private String code() {
		return this.year + " National Employment Matrix code";
	}

	private String title() {
		return this.year + " National Employment Matrix title";
	}

	/** Returns the ten years from the base year as headings name them, "2024-34". */
	String decade() {
		return this.year + "-" + (this.year + 10) % 100;
	}

	void open(TableEdition edition) {
		edition.open(this.year, this.sheet.place());
	}

	boolean isOccupation(TableRow row) {
		return OccupationCodes.SOC.matcher(row.text(code())).matches();
	}

	String requireOccupation(TableRow row) {
		return OccupationCodes.soc(row, code());
	}

	String title(TableRow row) {
		return FOOTNOTE.matcher(row.required(title())).replaceAll("").strip();
	}

	boolean hasFootnote(TableRow row) {
		return FOOTNOTE.matcher(row.text(title())).find();
	}

	/** Adds the facts of a row, unless an edition that was read is newer. */
	void put(TableRow row, TableEdition edition, FactRow facts) {
		edition.put(row, code(), row.text(code()), facts);
	}

	RefusedFileException refused(String reason) {
		return this.sheet.file().refused(reason);
	}

}
