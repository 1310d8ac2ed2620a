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
 * Parses what the Employment Projections tables share. Titles are indented and end in
 * footnote numbers; a dash marks a missing value.
 */
final class MatrixRows {

	private static final Pattern FOOTNOTE = Pattern.compile("\\s*(?:\\(\\d+\\)|\\[\\d+])\\s*$");

	private static final Pattern BASE_YEAR = Pattern.compile("(20\\d{2}) National Employment Matrix code");

	private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");

	/** The first matrix that uses SOC 2018. */
	private static final int FIRST_YEAR = 2019;

	private MatrixRows() {
	}

	/**
	 * Finds the heading of the codes, which begins with the base year, in the table with
	 * this number in its title. Other tables list the same rows and headings.
	 */
	static Optional<Base> base(Sheet sheet, List<Row> head, String table) {
		if (head.isEmpty() || !head.get(0).cell(0).strip().startsWith(table + " ")) {
			return Optional.empty();
		}
		return head.stream()
			.flatMap((row) -> row.cells().stream())
			.map((cell) -> BASE_YEAR.matcher(cell.strip()))
			.filter(Matcher::matches)
			.findFirst()
			.map((year) -> new Base(Integer.parseInt(year.group(1)), head.get(0).cell(0).strip(), sheet));
	}

	static boolean isOccupation(TableRow row, Base base) {
		return CODE.matcher(row.text(base.code())).matches();
	}

	static String title(TableRow row, Base base) {
		return FOOTNOTE.matcher(row.required(base.title())).replaceAll("").strip();
	}

	static boolean hasFootnote(TableRow row, Base base) {
		return FOOTNOTE.matcher(row.text(base.title())).find();
	}

	static boolean isMissing(String text) {
		return text.isEmpty() || text.equals("—") || text.equals("–") || text.equals("-");
	}

	/** The base year of a table, with the table's own title as its caption. */
	record Base(int year, String caption, Sheet sheet) {

		String code() {
			return this.year + " National Employment Matrix code";
		}

		String title() {
			return this.year + " National Employment Matrix title";
		}

		/** Returns the ten years from the base year as headings name them, "2024-34". */
		String decade() {
			return this.year + "-" + (this.year + 10) % 100;
		}

		String file() {
			return this.sheet.file().name();
		}

		RefusedFileException refused(String reason) {
			return this.sheet.file().refused(reason);
		}

		Optional<Header> header(List<Row> head, List<String> others) {
			List<String> headings = new ArrayList<>(others);
			headings.add(code());
			headings.add(title());
			Optional<Header> header = Header.find(this.sheet, head, headings);
			if (header.isPresent() && this.year < FIRST_YEAR) {
				throw refused(
						"its edition, %d, uses codes older than SOC 2018; use 2019 or later".formatted(this.year));
			}
			return header;
		}

	}

}
