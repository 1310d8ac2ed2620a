package org.rolepair.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats dates for readers, in UTC, and reads the days that they type. */
public final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Messages.LOCALE);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMMM d, uuuu, HH:mm", Messages.LOCALE);

	private static final DateTimeFormatter TYPED_DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("[uuuu-MM-dd][M/d/uuuu][MMMM d[','] uuuu][MMM d[','] uuuu][d MMMM uuuu][d MMM uuuu]")
		.toFormatter(Messages.LOCALE)
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int MAX_YEAR = 9999;

	/** Limits years to four digits: longer ones exceed what databases store. */
	private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private Dates() {
	}

	/** Returns a day such as "November 23, 2026". */
	public static String day(LocalDate date) {
		return DAY.format(date);
	}

	/** Returns a time to the minute, such as "November 23, 2026, 12:05". */
	public static String moment(Instant instant) {
		return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
	}

	/** Returns the day of an address such as "2026-11-23"; empty for any other text. */
	public static Optional<LocalDate> parse(String typed) {
		try {
			return ISO.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Returns the day that a person typed, such as "11/23/2026", "November 23, 2026" or
	 * "23 Nov 2026"; empty for any other text.
	 */
	public static Optional<LocalDate> parseTyped(String typed) {
		try {
			return Optional.of(LocalDate.parse(typed, TYPED_DAY))
				.filter((day) -> day.getYear() > 0 && day.getYear() <= MAX_YEAR);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** Returns a typed day as readers see days; other text stays as typed. */
	public static String tidy(String typed) {
		return parseTyped(typed).map(Dates::day).orElse(typed);
	}

	public static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

}
