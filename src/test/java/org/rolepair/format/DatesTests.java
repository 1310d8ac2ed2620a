package org.rolepair.format;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	@ParameterizedTest
	@CsvSource({ "2026-11-23T23:59:59Z, 2026-11-23", "2026-11-24T00:00:00Z, 2026-11-24",
			"2026-11-23T20:00:00-05:00, 2026-11-24" })
	void ofAnInstantAreInUtc(Instant instant, LocalDate day) {
		assertThat(Dates.dayOf(instant)).isEqualTo(day);
	}

}
