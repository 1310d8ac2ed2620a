package org.rolepair.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Formats dates for readers, in UTC. */
public final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Messages.LOCALE);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMMM d, uuuu, HH:mm", Messages.LOCALE);

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

	public static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

}
