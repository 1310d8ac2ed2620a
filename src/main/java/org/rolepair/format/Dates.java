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

	public static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

}
