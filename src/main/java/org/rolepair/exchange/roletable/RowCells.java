package org.rolepair.exchange.roletable;

import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.TableRow;
import org.rolepair.format.CsvCell;
import org.rolepair.page.form.TextInput;

/**
 * The cells of a row as texts: without the apostrophe that keeps a spreadsheet from
 * running them, and without what cannot be seen.
 */
record RowCells(TableRow row) {

	/**
	 * A text of several lines.
	 * @param column its heading
	 * @param longest how many characters it may have
	 * @return empty for an empty cell
	 * @throws org.rolepair.exchange.tables.RejectedRowException when it is longer
	 */
	Optional<String> text(String column, int longest) {
		return fitting(column, TextInput.clean(CsvCell.plain(this.row.text(column))), longest);
	}

	/** A text of one line. */
	Optional<String> line(String column, int longest) {
		return fitting(column, TextInput.line(CsvCell.plain(this.row.text(column))), longest);
	}

	/** A text of one form. */
	Optional<String> matching(String column, Pattern form, String otherwise) {
		Optional<String> text = line(column, Integer.MAX_VALUE);
		text.filter((one) -> !form.matcher(one).matches()).ifPresent((one) -> {
			throw this.row.rejected(column, otherwise);
		});
		return text;
	}

	private Optional<String> fitting(String column, String text, int longest) {
		if (text.length() > longest) {
			throw this.row.rejected(column,
					"has %,d characters; at most %,d are kept".formatted(text.length(), longest));
		}
		return Optional.of(text).filter((some) -> !some.isEmpty());
	}

}
