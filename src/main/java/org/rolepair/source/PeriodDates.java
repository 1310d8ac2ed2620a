package org.rolepair.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the dates that spreadsheet programs make of periods, and those people write. */
final class PeriodDates {

	private static final Pattern YEAR_FIRST = Pattern
		.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:(?:T| 0?0:00).*)?");

	private static final Pattern DIGITS = Pattern
		.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{2}|\\d{4})(?: 0?0:00.*)?");

	private static final Pattern DAY_AND_MONTH = Pattern
		.compile("(\\d{1,2})[- ](\\p{L}{3,9})\\.?,?[- ](\\d{2}|\\d{4})");

	private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\p{L}{3,9})\\.?-(\\d{2}|\\d{4})");

	private static final int CENTURY = 2000;

	private static final int SHORTEST_MONTH = 3;

	private PeriodDates() {
	}

	/**
	 * Returns the dates that words can mean, at most two: "5/4/2026" is in May or April.
	 * "5/1/2026" is only in May, since spreadsheets make the first of a month of a month.
	 */
	static List<LocalDate> of(String words) {
		Matcher yearFirst = YEAR_FIRST.matcher(words);
		if (yearFirst.matches()) {
			return date(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3)).stream().toList();
		}
		Matcher digits = DIGITS.matcher(words);
		if (digits.matches()) {
			return digits(digits.group(1), digits.group(2), digits.group(3), digits.group(4));
		}
		Matcher dayAndMonth = DAY_AND_MONTH.matcher(words);
		if (dayAndMonth.matches()) {
			return date(dayAndMonth.group(3), month(dayAndMonth.group(2)), dayAndMonth.group(1)).stream().toList();
		}
		Matcher monthAndYear = MONTH_AND_YEAR.matcher(words);
		return monthAndYear.matches() ? date(monthAndYear.group(2), month(monthAndYear.group(1)), "1").stream().toList()
				: List.of();
	}

	private static List<LocalDate> digits(String one, String separator, String other, String year) {
		Optional<LocalDate> monthFirst = date(year, number(one), other);
		Optional<LocalDate> dayFirst = date(year, number(other), one);
		if (separator.equals(".")) {
			return dayFirst.stream().toList();
		}
		if (monthFirst.filter((date) -> date.getDayOfMonth() == 1).isPresent()) {
			return monthFirst.stream().toList();
		}
		return Stream.concat(monthFirst.stream(), dayFirst.stream()).distinct().toList();
	}

	private static Optional<LocalDate> date(String year, int month, String day) {
		try {
			int given = number(year);
			return Optional.of(LocalDate.of((year.length() == 2) ? CENTURY + given : given, month, number(day)))
				.filter((date) -> date.getYear() > 0);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	/** Returns the number of a month by its name or first letters; 0 if it is none. */
	private static int month(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return Arrays.stream(Month.values())
			.filter((month) -> upper.length() >= SHORTEST_MONTH && month.name().startsWith(upper)
					|| (month == Month.SEPTEMBER && upper.equals("SEPT")))
			.findFirst()
			.map(Month::getValue)
			.orElse(0);
	}

}
