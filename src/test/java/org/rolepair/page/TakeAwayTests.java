package org.rolepair.page;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Sites;

import static org.assertj.core.api.Assertions.assertThat;

class TakeAwayTests {

	private static final Link REPORT = new Link("nurse", "/roles/nurse/report");

	private final TakeAway take = TakeAway.of(Sites.at("https://jobs.example"), new Messages(), "Nurse vs cook",
			"/compare/nurse-vs-cook", "?place=texas", LocalDate.of(2026, 11, 3), List.of(REPORT));

	@Test
	void aCitationHasTheDayAndTheAddressAsOfThatDay() {
		assertThat(this.take.datedAddress()).isEqualTo("https://jobs.example/compare/nurse-vs-cook?as-of=2026-11-03");
		assertThat(this.take.day()).isEqualTo("November 3, 2026");
		assertThat(this.take.citation())
			.isEqualTo("Rolepair. “Nurse vs cook.” Last changed November 3, 2026. " + this.take.datedAddress());
	}

	@Test
	void theCardOfThePageHasItsPlace() {
		assertThat(this.take.embed()).startsWith(
				"<iframe src=\"https://jobs.example/embed/compare/nurse-vs-cook?place=texas\" title=\"Nurse vs cook\"");
	}

	@Test
	void figuresAndReportsHavePathsOnThisSite() {
		assertThat(this.take.csv()).isEqualTo("/compare/nurse-vs-cook.csv");
		assertThat(this.take.json()).isEqualTo("/compare/nurse-vs-cook.json");
		assertThat(this.take.reports()).containsExactly(REPORT);
	}

}
