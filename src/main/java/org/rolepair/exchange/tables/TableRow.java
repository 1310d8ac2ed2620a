package org.rolepair.exchange.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.rolepair.format.CsvCell;
import org.rolepair.format.Excerpt;
import org.rolepair.page.form.TextInput;

public record TableRow(Header header, Row row) {

	/** The errors of formulas in Excel, Google Sheets and LibreOffice. */
	private static final Pattern ERROR = Pattern
		.compile("#(?:N/A|(?:REF|VALUE|DIV/0|NUM|NULL|SPILL|CALC|ERROR|FIELD)!|NAME\\?)|Err:\\d{3}");

	/** What a column shows that is too narrow for a value. */
	private static final Pattern NARROW = Pattern.compile("##+");

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/** Returns a cell's text, stripped; empty for an empty cell or a missing column. */
	public String text(String column) {
		return this.header.index(column).map(this.row::cell).map(String::strip).orElse("");
	}

	/** Returns a cell's text, stripped; rejects the row if it is empty. */
	public String required(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			throw rejected(column, "is empty");
		}
		return text;
	}

	/** Returns the number in a cell, or empty for an empty cell; rejects other text. */
	public Optional<BigDecimal> number(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(CellNumber.parse(text)
			.orElseThrow(() -> rejected(column, "\"%s\" isn't a number".formatted(Excerpt.of(text)))));
	}

	/** Returns a share as given; rejects one below 0 or above 100 percent. */
	public BigDecimal requireShare(String column, BigDecimal share) {
		if (share.signum() < 0 || share.compareTo(WHOLE) > 0) {
			throw rejected(column, "isn't a share between 0 and 100 percent");
		}
		return share;
	}

	/**
	 * Returns what a person typed in a cell, or empty for an empty cell. Removes
	 * invisible characters and the apostrophe that stops spreadsheets from running
	 * formulas.
	 */
	public Optional<String> typedText(String column, int longest) {
		return fitting(column, TextInput.clean(CsvCell.plain(text(column))), longest);
	}

	/** Returns what a person typed, like {@link #typedText}, in a single line. */
	public Optional<String> typedLine(String column, int longest) {
		return fitting(column, TextInput.line(CsvCell.plain(text(column))), longest);
	}

	/** Returns a typed line that must match a pattern, or rejects the row. */
	public Optional<String> typedLine(String column, Pattern form, UnaryOperator<String> otherwise) {
		Optional<String> text = typedLine(column, Integer.MAX_VALUE);
		text.filter((one) -> !form.matcher(one).matches()).ifPresent((one) -> {
			throw rejected(column, otherwise.apply(one));
		});
		return text;
	}

	private Optional<String> fitting(String column, String text, int longest) {
		requireShort(column, text, longest);
		return Optional.of(text).filter((some) -> !some.isEmpty());
	}

	public void requireShort(String column, String text, int longest) {
		if (text.length() > longest) {
			throw rejected(column, "has %,d characters; the limit is %,d".formatted(text.length(), longest));
		}
	}

	/** Rejects a filled cell without a heading, as when a comma splits a text. */
	public void requireHeadings() {
		for (int i = 0; i < this.row.cells().size(); i++) {
			if (!this.row.cell(i).isBlank() && !this.header.covers(i)) {
				throw rejected(WorkbookSheet.letters(i),
						"has no heading above it; put texts with commas in quotation marks, or name the column x_note");
			}
		}
	}

	/** Rejects the error of a formula in columns that are read. */
	public void requireResults(Predicate<String> isRead) {
		for (int i = 0; i < this.row.cells().size(); i++) {
			String heading = this.header.heading(i);
			String cell = this.row.cell(i).strip();
			if (isRead.test(heading) && NARROW.matcher(cell).matches()) {
				throw rejected(heading, "shows no value; make the column wider, and save the table again");
			}
			if (isRead.test(heading) && ERROR.matcher(cell).matches()) {
				throw rejected(heading, "has the error %s of a formula; correct it, or empty the cell".formatted(cell));
			}
		}
	}

	/** Returns a problem of a column, which it names by its heading as given. */
	public FileProblem problem(String column, String reason) {
		return new FileProblem(this.header.file(), this.row.number(), heading(column), reason);
	}

	/** Returns the heading of a column as given, or the column's name if there's none. */
	public String heading(String column) {
		return this.header.index(column).map(this.header::heading).orElse(column);
	}

	public RejectedRowException rejected(String column, String reason) {
		return new RejectedRowException(problem(column, reason));
	}

}
