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
	void isTheSameRowByTitleWhereNeitherHasACode() {
		Origin group = Origins.onRow(Origins.survey(), null, "Surveyors; Cartographers");
		assertThat(group.isSameRowAs(group)).isTrue();
		assertThat(group.isSameRowAs(Origins.onRow(Origins.survey(), null, "Foresters"))).isFalse();
		assertThat(group.isSameRowAs(Origins.onRow(Origins.survey(), "17-1020", "Surveyors; Cartographers"))).isFalse();
	}

	@Test
	void isNotTheSameRowAsAnotherUnnamedGroup() {
		Origin unnamed = Origins.onRow(Origins.survey(), null, "a wider group of occupations");
		assertThat(unnamed.isSameRowAs(unnamed)).isFalse();
	}

	@Test
	void isNoRowWithoutARow() {
		assertThat(Origins.survey().isSameRowAs(Origins.survey())).isFalse();
		assertThat(ROW.isSameRowAs(Origins.survey())).isFalse();
	}

	@Test
	void isTheSameRowInAnotherEdition() {
		Origin older = Origins.onRow(Origins.survey(YearMonth.of(2024, 5)), "29-2099", "Health Technologists");
		assertThat(ROW.isSameRowAs(older)).isTrue();
		assertThat(ROW.isSameRowAs(Origins.from(older, "survey-2024"))).isTrue();
	}

	@Test
	void isAnotherRowInAnotherPlaceOrOfOtherPeople() {
		assertThat(ROW.isSameRowAs(Origins.in(ROW, "Ohio"))).isFalse();
		assertThat(ROW.isSameRowAs(Origins.of(ROW, Population.JOBS))).isFalse();
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
