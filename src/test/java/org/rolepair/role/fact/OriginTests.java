package org.rolepair.role.fact;

import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OriginTests {

	private static final Origin ROW = Origins.onRow(Origins.survey(), "29-2099", "Health Technologists, All Other");

	@Test
	void isTheSameRowByCodeWhateverItsTitle() {
		assertThat(ROW.isSameRowAs(Origins.onRow(Origins.survey(), "29-2099", "Another wording"))).isTrue();
	}

	@Test
	void isAnotherRowByAnotherCode() {
		assertThat(ROW.isSameRowAs(Origins.onRow(Origins.survey(), "29-2098", "Health Technologists, All Other")))
			.isFalse();
	}

	@Test
	void isNotTheSameRowWithoutACode() {
		Origin nameless = Origins.onRow(Origins.survey(), null, "Health Technologists, All Other");
		assertThat(nameless.isSameRowAs(nameless)).isFalse();
		assertThat(Origins.survey().isSameRowAs(Origins.survey())).isFalse();
	}

	@Test
	void isAnotherRowInAnotherSourceEditionOrPlace() {
		assertThat(ROW.isSameRowAs(Origins.from(ROW, "census"))).isFalse();
		assertThat(ROW.isSameRowAs(Origins.in(ROW, "Ohio"))).isFalse();
		Origin older = Origins.onRow(Origins.survey(YearMonth.of(2024, 5)), "29-2099", "Health Technologists");
		assertThat(ROW.isSameRowAs(older)).isFalse();
	}

	@Test
	void derivingKeepsEverythingElse() {
		Origin derived = ROW.derivedBy(Derivation.YEARLY_OVER_2080);
		assertThat(derived.derivation()).hasValue(Derivation.YEARLY_OVER_2080);
		assertThat(new Origin(derived.source(), derived.period(), derived.place(), derived.population(), derived.row(),
				Optional.empty()))
			.isEqualTo(ROW);
	}

}
