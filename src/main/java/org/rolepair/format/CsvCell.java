package org.rolepair.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes CSV cells that a spreadsheet does not run as formulas. */
public final class CsvCell {

	/**
	 * Matches what spreadsheets read as a formula, full-width signs included. Leading
	 * apostrophes are part of it so that {@link #plain} can undo {@link #text}.
	 */
	private static final Pattern FORMULA = Pattern
		.compile("(?s)'*(?:[\\p{Z}\\p{C}\\s]*[=+\\-@|%＝＋－＠].*|[\\t\\r\\n].*)");

	private CsvCell() {
	}

	/** Returns the text, with a leading apostrophe if a spreadsheet would run it. */
	public static String text(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	public static String text(Optional<String> text) {
		return text.map(CsvCell::text).orElse("");
	}

	/** Removes the apostrophe that {@link #text(String)} added, if any. */
	public static String plain(String cell) {
		boolean guarded = cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches();
		return guarded ? cell.substring(1) : cell;
	}

	/**
	 * Returns the number without an apostrophe, since its minus sign starts no formula;
	 * empty if there is none.
	 */
	public static String number(Optional<BigDecimal> number) {
		return number.map(BigDecimal::toPlainString).orElse("");
	}

	public static String count(Optional<Integer> count) {
		return count.map(String::valueOf).orElse("");
	}

}
