package org.rolepair.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats dates for readers, in UTC, and reads the days that they type. */
public final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Messages.LOCALE);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMMM d, uuuu, HH:mm", Messages.LOCALE);

	/** Limits years to four digits: longer ones exceed what databases store. */
	private static final Pattern TYPED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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

	/** Returns the day of a text such as "2026-11-23"; empty for any other text. */
	public static Optional<LocalDate> parse(String typed) {
		try {
			return TYPED.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	public static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

}
