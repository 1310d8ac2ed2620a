package org.rolepair.exchange.roletable;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.format.CsvCell;
import org.rolepair.page.form.TextInput;

/**
 * Reads the cells of a row as text. Removes invisible characters and the apostrophe that
 * stops spreadsheets from running formulas.
 */
record RowCells(TableRow row) {

	/** Returns a multi-line text of limited length, or empty for an empty cell. */
	Optional<String> text(String column, int longest) {
		return fitting(column, TextInput.clean(CsvCell.plain(this.row.text(column))), longest);
	}

	Optional<String> line(String column, int longest) {
		return fitting(column, TextInput.line(CsvCell.plain(this.row.text(column))), longest);
	}

	/** Returns a single-line text that must match a pattern, or rejects the row. */
	Optional<String> matching(String column, Pattern form, UnaryOperator<String> otherwise) {
		Optional<String> text = line(column, Integer.MAX_VALUE);
		text.filter((one) -> !form.matcher(one).matches()).ifPresent((one) -> {
			throw rejected(column, otherwise.apply(one));
		});
		return text;
	}

	RejectedRowException rejected(String column, String reason) {
		return this.row.rejected(column, reason);
	}

	private Optional<String> fitting(String column, String text, int longest) {
		requireShort(column, text, longest);
		return Optional.of(text).filter((some) -> !some.isEmpty());
	}

	void requireShort(String column, String text, int longest) {
		if (text.length() > longest) {
			throw rejected(column, "has %,d characters; the limit is %,d".formatted(text.length(), longest));
		}
	}

}
