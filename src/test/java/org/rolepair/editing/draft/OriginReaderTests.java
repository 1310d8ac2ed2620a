package org.rolepair.editing.draft;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Period;

import static org.assertj.core.api.Assertions.assertThat;

class OriginReaderTests {

	@ParameterizedTest
	@CsvSource({ "May 2025, 2025-05", "2025, 2025-12", "2024–34, 2024-12", "2024-34, 2024-12", "August 2021, 2021-08",
			"aug 2021, 2021-08", "5/2025, 2025-05", "05/2025, 2025-05", "2025-05, 2025-05", "2024–2034, 2024-12",
			"2024 to 2034, 2024-12", "'May 14, 2025', 2025-05" })
	void theMonthOfUsualWordsIsWorkedOut(String label, YearMonth month) {
		assertThat(Period.monthOf(label)).hasValue(month);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2019 and 2021", "13/2025", "May 25", "5/25", "May +12025", "some time", "May 2025 or so" })
	void otherWordsNameNoMonth(String label) {
		assertThat(Period.monthOf(label)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "5/2025, May 2025", "05/2025, May 2025", "2025-05, May 2025", "2024-34, 2024-34", "2024–34, 2024–34",
			"2025, 2025", "Aug 2021, Aug 2021", "13/2025, 13/2025" })
	void aMonthInDigitsIsKeptInWords(String typed, String kept) {
		assertThat(Period.tidy(typed)).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			2019 and 2021 | 2021-12 | none
			2019 and 2021 | December 2021 | none
			2019 and 2021 | '' | Enter the month to use for “2019 and 2021”, such as 2025-05
			May 2025 | 2025-13 | Enter the year and month, such as 2025-05, instead of “2025-13”
			'' | 2025-05 | Enter the period in the source’s own words, such as May 2025
			'' | '' | none
			""")
	void aPeriodHasWordsAndAMonth(String period, String month, String problem) {
		OriginForm origin = new OriginForm("survey", period, month, "", "", "", "");
		DraftValidation reading = Typed.read(FactKind.ANNUAL_MEAN_WAGE, Typed.from(Typed.figure("1,000"), origin));
		assertThat(Typed.problems(reading)).isEqualTo((problem == null) ? List.of() : List.of(problem));
	}

	@Test
	void aFigureSharesWhatItDoesNotState() {
		OriginForm own = new OriginForm("", "", "", "JOBS", "Ohio", "29-1141", "Registered Nurses");
		Origin origin = origin(Typed.from(Typed.figure("1,000"), own));
		assertThat(origin.source()).isEqualTo("survey");
		assertThat(origin.period().label()).isEqualTo("May 2025");
		assertThat(origin.population()).isEqualTo(Population.JOBS);
		assertThat(origin.place()).isEqualTo("Ohio");
		assertThat(origin.row().map(StatisticalRow::title)).hasValue("Registered Nurses");
	}

	@Test
	void aFigureOfAnotherSourceSharesNothing() {
		OriginForm own = new OriginForm("article", "", "", "", "", "", "");
		Origin origin = origin(Typed.from(Typed.figure("1,000"), own));
		assertThat(origin.source()).isEqualTo("article");
		assertThat(origin.period()).isEqualTo(Period.NOT_STATED);
		assertThat(origin.population()).isEqualTo(Population.NOT_STATED);
		assertThat(origin.row()).isEmpty();
	}

	@Test
	void aRowWithACodeHasATitle() {
		OriginForm own = new OriginForm("", "", "", "", "", "29-1141", "");
		assertThat(Typed.problems(Typed.read(FactKind.ANNUAL_MEAN_WAGE, Typed.from(Typed.figure("1,000"), own))))
			.containsExactly("Enter the source’s title for row 29-1141");
	}

	private static Origin origin(FigureForm figure) {
		DraftValidation reading = Typed.read(FactKind.ANNUAL_MEAN_WAGE, figure);
		assertThat(Typed.problems(reading)).isEmpty();
		return reading.content().orElseThrow().facts().fact(FactKind.ANNUAL_MEAN_WAGE).orElseThrow().origin();
	}

}
