package org.rolepair.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet shows and does not run.
 */
final class CsvCell {

	/** What spreadsheets take for the start of a formula, in any width. */
	private static final Pattern FORMULA = Pattern.compile("(?s)[\\p{Z}\\p{C}\\s]*[=+\\-@|%＝＋－＠].*|[\\t\\r\\n].*");

	private CsvCell() {
	}

	/**
	 * A text as a cell.
	 * @return the text, behind an apostrophe where a spreadsheet would run it
	 */
	static String text(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	static String text(Optional<String> text) {
		return text.map(CsvCell::text).orElse("");
	}

	/** Numbers stand bare: a minus sign begins no formula. */
	static String number(Optional<BigDecimal> number) {
		return number.map(BigDecimal::toPlainString).orElse("");
	}

	static String count(Optional<Integer> count) {
		return count.map(String::valueOf).orElse("");
	}

}
