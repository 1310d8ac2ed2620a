package org.rolepair.exchange.roletable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.source.Period;

/**
 * A period in one cell. The reference month follows in parentheses if the words don't
 * name it: "May 2025", "2024–34", "2019 and 2021 (2021-12)".
 */
final class PeriodCell {

	private static final Pattern WITH_MONTH = Pattern.compile("(.+) \\((\\d{4}-\\d{2})\\)");

	/** The numbers by which spreadsheets store days from 1982 to 2064. */
	private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}");

	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

	private static final String NOT_STATED = "not stated";

	private PeriodCell() {
	}

	static String write(Period period) {
		if (!period.isStated()) {
			return "";
		}
		boolean plain = read(period.label()).equals(Optional.of(period));
		return plain ? period.label() : "%s (%s)".formatted(period.label(), period.reference().orElseThrow());
	}

	/** Returns the period, or empty if the words name no month. */
	static Optional<Period> read(String cell) {
		if (cell.equalsIgnoreCase(NOT_STATED)) {
			return Optional.of(Period.NOT_STATED);
		}
		Matcher withMonth = WITH_MONTH.matcher(cell);
		if (withMonth.matches()) {
			return month(withMonth.group(2)).map((month) -> Period.of(withMonth.group(1), month));
		}
		return Period.monthOf(cell).map((month) -> Period.of(Period.tidy(cell), month));
	}

	/**
	 * Returns why a cell has no month: it can mean two dates, or it is a spreadsheet's
	 * number of a date.
	 */
	static String fault(String cell) {
		List<LocalDate> dates = Period.datesOf(cell);
		if (dates.size() > 1) {
			return "\"%s\" can mean %s or %s; enter %s or %s".formatted(cell, DAY.format(dates.get(0)),
					DAY.format(dates.get(1)), YearMonth.from(dates.get(0)), YearMonth.from(dates.get(1)));
		}
		if (SERIAL.matcher(cell).matches()) {
			return "\"%s\" is a spreadsheet's number for %s; format the column as dates or as text".formatted(cell,
					DAY.format(DAY_ZERO.plusDays(Long.parseLong(cell))));
		}
		return "\"%s\" has no month; enter it as \"2025-05\", \"May 2025\" or \"2025\", ".formatted(cell)
				+ "or in parentheses after other words: \"Spring survey (2025-05)\"";
	}

	private static Optional<YearMonth> month(String text) {
		try {
			return Optional.of(YearMonth.parse(text))
				.filter((month) -> month.getYear() > 0 && month.getYear() <= Period.MAX_YEAR);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
