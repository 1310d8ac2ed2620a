package org.rolepair.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTests {

	@Test
	void isStatedWithALabelAndAMonth() {
		assertThat(Period.of("May 2025", YearMonth.of(2025, 5)).isStated()).isTrue();
	}

	@Test
	void isNotStatedWithNeither() {
		assertThat(Period.NOT_STATED.isStated()).isFalse();
		assertThat(Period.NOT_STATED).isEqualTo(new Period("", Optional.empty()));
	}

	@Test
	void aLabelWithoutAMonthIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period("May 2025", Optional.empty()));
	}

	@Test
	void aMonthWithoutALabelIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(" ", Optional.of(YearMonth.of(2025, 5))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			May 2026     | 2026-05 | May 2026
			2026-05      | 2026-05 | May 2026
			5/2026       | 2026-05 | May 2026
			2026-05-01   | 2026-05 | May 2026
			2026-05-17   | 2026-05 | May 17, 2026
			5/1/2026     | 2026-05 | May 2026
			5/1/26       | 2026-05 | May 2026
			5/5/2026     | 2026-05 | May 5, 2026
			17/5/2026    | 2026-05 | May 17, 2026
			01.05.2026   | 2026-05 | May 2026
			04.05.2026   | 2026-05 | May 4, 2026
			1 May 2026   | 2026-05 | May 2026
			1-May-26     | 2026-05 | May 2026
			May-26       | 2026-05 | May 2026
			Sept-2026    | 2026-09 | September 2026
			May 17, 2026 | 2026-05 | May 17, 2026
			2024–34      | 2024-12 | 2024–34
			2026         | 2026-12 | 2026
			""")
	void labelNamesItsMonth(String label, YearMonth month, String tidy) {
		assertThat(Period.monthOf(label)).hasValue(month);
		assertThat(Period.tidy(label)).isEqualTo(tidy);
		assertThat(Period.monthOf(tidy)).hasValue(month);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5/4/2026", "1/5/2026", "13/13/2026", "2026-13-01", "31 June 2026", "Fall-2026", "26-May",
			"lately", "0000-05-01" })
	void otherLabelNamesNone(String label) {
		assertThat(Period.monthOf(label)).isEmpty();
		assertThat(Period.tidy(label)).isEqualTo(label);
	}

	@ParameterizedTest
	@CsvSource({ //
			"2025-05, 2025-05, true", //
			"2024-12, 2025-05, true", //
			"2024-05, 2025-05, true", //
			"2025-05, 2024-05, true", //
			"2024-04, 2025-05, false", //
			"2025-05, 2024-04, false", //
			"2021-12, 2025-12, false" })
	void liesWithinTwelveMonthsOfAnotherEitherWay(YearMonth one, YearMonth other, boolean within) {
		assertThat(Period.of("one", one).isWithin(Period.of("other", other), 12)).isEqualTo(within);
	}

	@Test
	void isNearNothingWhenNotStated() {
		Period stated = Period.of("May 2025", YearMonth.of(2025, 5));
		assertThat(Period.NOT_STATED.isWithin(stated, 12)).isFalse();
		assertThat(stated.isWithin(Period.NOT_STATED, 12)).isFalse();
		assertThat(Period.NOT_STATED.isWithin(Period.NOT_STATED, 12)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ //
			"24, 2027-05-01, false", //
			"24, 2027-05-31, false", //
			"24, 2027-06-01, true", //
			"1, 2025-05-01, false", //
			"120, 2035-06-01, true" })
	void isOlderThanItsLimitFromTheMonthAfterTheLastOne(int months, LocalDate today, boolean older) {
		assertThat(Period.of("May 2025", YearMonth.of(2025, 5)).isOlderThan(months, today)).isEqualTo(older);
	}

	@Test
	void isNeverOldWhenNotStated() {
		assertThat(Period.NOT_STATED.isOlderThan(1, LocalDate.of(2100, 1, 1))).isFalse();
	}

}
