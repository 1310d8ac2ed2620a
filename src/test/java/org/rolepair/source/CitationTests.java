package org.rolepair.source;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CitationTests {

	private static final Period MAY_2025 = Period.of("May 2025", YearMonth.of(2025, 5));

	@ParameterizedTest
	@CsvSource({ "2027-05-31, false", "2027-06-01, true" })
	void isOutdatedOnceItsAgeLimitHasPassed(LocalDate today, boolean outdated) {
		assertThat(Citations.withAgeLimit("oews", 24).isOutdated(MAY_2025, today)).isEqualTo(outdated);
	}

	@Test
	void isNeverOutdatedWithoutAnAgeLimit() {
		assertThat(Citations.of("article").isOutdated(MAY_2025, LocalDate.of(2100, 1, 1))).isFalse();
	}

	@Test
	void isNotOutdatedWhereNoPeriodIsStated() {
		Citation source = Citations.withAgeLimit("oews", 24);
		assertThat(source.isOutdated(Period.NOT_STATED, LocalDate.of(2100, 1, 1))).isFalse();
	}

	@Test
	void keepsTheShortNameThatWasEnteredForIt() {
		Citation named = Citations.withShortName("oews", "Wage survey");
		assertThat(named.shortName()).isEqualTo("Wage survey");
		assertThat(new Source(named).citation()).isEqualTo(named);
	}

	@Test
	void isCalledByADefaultWithoutAShortName() {
		assertThat(Citations.of("oews").shortName()).isEqualTo("Bureau of oews");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "A name with more letters than the forty of 40" })
	void refusesAShortNameThatIsBlankOrTooLong(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> Citations.withShortName("oews", name));
	}

	@Test
	void isKeptWholeByItsSource() {
		Citation source = Citations.withAgeLimit("oews", 24);
		assertThat(new Source(source).citation()).isEqualTo(source);
	}

	@Test
	void withoutAddressOrLicenceIsKeptWholeToo() {
		Citation source = Citations.bare("leaflet");
		assertThat(new Source(source).citation()).isEqualTo(source);
	}

	@Test
	void withoutAgeLimitOrCreditLineIsKeptWholeToo() {
		Citation source = Citations.of("article");
		assertThat(new Source(source).citation()).isEqualTo(source);
	}

}
