package org.rolepair.format;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-23 | November 23, 2026
			2025-01-01 | January 1, 2025
			2024-02-29 | February 29, 2024""")
	void standInWords(LocalDate date, String text) {
		assertThat(Dates.day(date)).isEqualTo(text);
	}

	@Test
	void areReadAsYearMonthAndDay() {
		assertThat(Dates.parse("2026-11-23")).contains(LocalDate.of(2026, 11, 23));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "2026-02-30", "2026-11-23 ", "23.11.2026", "2026-1-3", "+999999999-12-31", "-2026-11-23" })
	void otherTextIsNoDay(String typed) {
		assertThat(Dates.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "05/14/2026", "5/14/2026", "May 14, 2026", "may 14 2026", "14 May 2026", "14 may 2026",
			"2026-05-14" })
	void areReadAsPeopleTypeThem(String typed) {
		assertThat(Dates.parseTyped(typed)).contains(LocalDate.of(2026, 5, 14));
		assertThat(Dates.tidy(typed)).isEqualTo("May 14, 2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nov 3, 2026", "3 NOV 2026", "November 3, 2026", "11/3/2026", "11/03/2026" })
	void monthsMayBeAbbreviated(String typed) {
		assertThat(Dates.parseTyped(typed)).contains(LocalDate.of(2026, 11, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026", "May 2026", "14/5/2026", "5/14/26", "14.5.2026", "2/29/2026",
			"Mayday 14, 2026", "May 14, 2026, 12:00", "May 14,2026,", "5/14/+12026", "5/14/-2026", "5/14/0000",
			"+999999999-12-31", "tomorrow", "May 14, 2026May 15, 2026" })
	void otherTypingIsNoDayAndStays(String typed) {
		assertThat(Dates.parseTyped(typed)).isEmpty();
		assertThat(Dates.tidy(typed)).isEqualTo(typed);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T23:59:59Z, 2026-11-23", "2026-11-24T00:00:00Z, 2026-11-24",
			"2026-11-23T20:00:00-05:00, 2026-11-24" })
	void ofAnInstantAreInUtc(Instant instant, LocalDate day) {
		assertThat(Dates.dayOf(instant)).isEqualTo(day);
	}

}
