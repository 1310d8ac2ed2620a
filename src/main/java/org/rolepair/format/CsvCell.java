package org.rolepair.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet shows and does not run.
 */
public final class CsvCell {

	/**
	 * What spreadsheets take for the start of a formula, in any width; behind apostrophes
	 * of its own too, so that the one put before it can be told from them.
	 */
	private static final Pattern FORMULA = Pattern
		.compile("(?s)'*(?:[\\p{Z}\\p{C}\\s]*[=+\\-@|%＝＋－＠].*|[\\t\\r\\n].*)");

	private CsvCell() {
	}

	/**
	 * A text as a cell.
	 * @return the text, behind an apostrophe where a spreadsheet would run it
	 */
	public static String text(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	public static String text(Optional<String> text) {
		return text.map(CsvCell::text).orElse("");
	}

	/**
	 * The text of a cell.
	 * @param cell what {@link #text(String)} made of a text, or anything else
	 * @return the text; anything else as it is
	 */
	public static String plain(String cell) {
		boolean guarded = cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches();
		return guarded ? cell.substring(1) : cell;
	}

	/**
	 * A number as a cell, which stands bare: its minus sign begins no formula.
	 * @param number the number
	 * @return nothing where there is none
	 */
	public static String number(Optional<BigDecimal> number) {
		return number.map(BigDecimal::toPlainString).orElse("");
	}

	public static String count(Optional<Integer> count) {
		return count.map(String::valueOf).orElse("");
	}

}
