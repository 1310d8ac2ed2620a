package org.rolepair.exchange.roletable;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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

	/** Excludes "2024-34", which is a decade. */
	private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

	/** The format to which spreadsheets change "May 2025". */
	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM-uu", Locale.US);

	/** The first day of a month, to which spreadsheets change "May 2026". */
	private static final Pattern FIRST_DAY = Pattern
		.compile("(\\d{4})-(\\d{2})-01(?:T.*| 00:00.*)?|(\\d{1,2})/1/(\\d{4})");

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
		return month(cell).or(() -> shortMonth(cell))
			.or(() -> firstDay(cell))
			.map((month) -> Period.of(month.format(WORDS), month))
			.or(() -> Period.monthOf(cell).map((month) -> Period.of(cell, month)));
	}

	private static Optional<YearMonth> month(String text) {
		return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
	}

	private static Optional<YearMonth> firstDay(String text) {
		Matcher day = FIRST_DAY.matcher(text);
		if (!day.matches()) {
			return Optional.empty();
		}
		return (day.group(1) != null) ? month(day.group(1) + "-" + day.group(2))
				: month("%s-%02d".formatted(day.group(4), Integer.parseInt(day.group(3))));
	}

	private static Optional<YearMonth> shortMonth(String text) {
		try {
			return Optional.of(YearMonth.parse(text, SHORT));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
