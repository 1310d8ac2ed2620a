package org.rolepair.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Dates as readers see them, in UTC.
 */
public final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Messages.LOCALE);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMMM d, uuuu, HH:mm", Messages.LOCALE);

	private Dates() {
	}

	/**
	 * A day in words.
	 * @param date the day
	 * @return such as "November 23, 2026"
	 */
	public static String day(LocalDate date) {
		return DAY.format(date);
	}

	/**
	 * A moment in words, to the minute.
	 * @param instant the moment
	 * @return such as "November 23, 2026, 12:05"
	 */
	public static String moment(Instant instant) {
		return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
	}

	public static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

}
