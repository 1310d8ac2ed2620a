package org.rolepair.exchange.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;

/**
 * Shows numbers of a workbook in their formats, as far as these change the meaning.
 *
 * @param from1904 whether days are counted from 1904, as on older Macs
 */
record CellFormats(boolean from1904) {

	/** Texts, colors and conditions within formats. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");

	private static final Pattern DATE = Pattern.compile("(?i)[ymd]");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");

	private static final MathContext SHOWN_DIGITS = new MathContext(15);

	private static final Set<Integer> PERCENT_IDS = Set.of(9, 10);

	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

	/** Dates in workbooks end with the year 9999. */
	private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

	/**
	 * Returns "2026-05-01" for a date, "3.5%" for a percentage, or else the number, with
	 * as many digits as spreadsheet programs show.
	 */
	String shown(Cell cell, String number) {
		String format = LITERAL.matcher(Optional.ofNullable(cell.getDataFormatString()).orElse("")).replaceAll("");
		int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
		if (!NUMBER.matcher(number).matches()) {
			return number;
		}
		BigDecimal value = new BigDecimal(number).round(SHOWN_DIGITS).stripTrailingZeros();
		if (PERCENT_IDS.contains(id) || format.contains("%")) {
			return value.movePointRight(2).toPlainString() + "%";
		}
		boolean date = isDate(id) || DATE.matcher(format).find();
		return (date && value.signum() > 0 && value.compareTo(LAST_DAY) <= 0)
				? (this.from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(value.longValue()).toString()
				: value.toPlainString();
	}

	/** Returns whether a format that every workbook has is one of dates. */
	private static boolean isDate(int id) {
		return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
	}

}
