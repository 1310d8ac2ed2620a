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

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

	/** A month in digits, and the dates to which spreadsheets change "May 2025". */
	private static final DateTimeFormatter DIGITS = DateTimeFormatter
		.ofPattern("[uuuu-MM-'01'][uuuu-MM][M'/1/'uuuu][MMM-uu]", Locale.US);

	private static final Pattern TIME = Pattern.compile("(?<=-\\d{2}-01)(?:T| 00:00).*");

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
		return month(TIME.matcher(cell).replaceFirst("")).map((month) -> Period.of(month.format(WORDS), month))
			.or(() -> Period.monthOf(cell).map((month) -> Period.of(cell, month)));
	}

	/** Returns empty for "2024-34", which is a decade. */
	private static Optional<YearMonth> month(String text) {
		try {
			return Optional.of(YearMonth.parse(text, DIGITS))
				.filter((month) -> month.getYear() > 0 && month.getYear() <= Period.MAX_YEAR);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
