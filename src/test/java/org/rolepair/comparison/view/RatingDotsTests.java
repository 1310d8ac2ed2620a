package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class RatingDotsTests {

	@ParameterizedTest
	@CsvSource({ "1, 5, 2%, 98%", "5, 1, 98%, 2%", "3, 2, 50%, 26%", "3.12, 4.38, 52.9%, 83.1%" })
	void ratingsFrom1To5SpanTheLine(String nurse, String cook, String x, String otherX) {
		RatingDots.DotRow row = row(rated("Nurse", nurse), rated("Cook", cook));
		assertThat(row.dots()).containsExactly(new RatingDots.Dot(1, x, "9"), new RatingDots.Dot(2, otherX, "9"));
		assertThat(List.of(row.from(), row.to())).containsExactlyInAnyOrder(x, otherX);
		assertThat(percent(row.from())).isLessThan(percent(row.to()));
	}

	@Test
	void equalRatingsAreAboveAndBelowTheLine() {
		RatingDots.DotRow row = row(rated("Nurse", "4"), rated("Cook", "4.00"));
		assertThat(row.dots()).containsExactly(new RatingDots.Dot(1, "74%", "4.5"),
				new RatingDots.Dot(2, "74%", "13.5"));
		assertThat(row.from()).isEqualTo(row.to());
	}

	@Test
	void onlyEqualRatingsAreMovedApart() {
		assertThat(row(rated("Nurse", "4"), rated("Cook", "3"), rated("Judge", "4")).dots())
			.extracting(RatingDots.Dot::y)
			.containsExactly("4.5", "9", "13.5");
		assertThat(row(rated("Nurse", "4"), rated("Cook", "4"), rated("Judge", "4"), rated("Dean", "4")).dots())
			.extracting(RatingDots.Dot::y)
			.containsExactly("4.5", "7.5", "10.5", "13.5");
	}

	@Test
	void aRoleWithoutARatingHasNoMark() {
		RatingDots.DotRow row = row(rated("Nurse", "4"), RoleProfiles.role("Cook").build());
		assertThat(row.dots()).containsExactly(new RatingDots.Dot(1, "74%", "9"));
		assertThat(row.from()).isEqualTo("74%").isEqualTo(row.to());
		assertThat(row.row().cells()).extracting((cell) -> cell.value().text())
			.containsExactly("4.00", "Not yet entered");
	}

	@Test
	void aGroupKeepsItsOrderAndTheDifferences() {
		Comparison comparison = Comparison.of(List.of(skills("Nurse", "reading", "3", "speaking", "5"),
				skills("Cook", "reading", "2", "speaking", "3")));
		RatingDots.DotGroup group = dots(comparison, RowFilter.ALL).group("Matters more for nurses",
				new RatingGroups(comparison, new Messages()).all());
		assertThat(group.title()).isEqualTo("Matters more for nurses");
		assertThat(group.rows()).extracting((row) -> row.row().label()).containsExactly("speaking", "reading");
		assertThat(group.rows()).extracting((row) -> row.row().gaps().get(0).wording().text())
			.containsExactly("2 higher", "1 higher");
	}

	@Test
	void aFilterLeavesItsRowsOut() {
		Comparison comparison = Comparison.of(List.of(skills("Nurse", "reading", "3", "speaking", "5"),
				skills("Cook", "reading", "3", "speaking", "3")));
		assertThat(dots(comparison, RowFilter.SIMILARITIES).group("", comparison.skills().rated()).rows())
			.extracting((row) -> row.row().label())
			.containsExactly("reading");
	}

	private static double percent(String text) {
		return Double.parseDouble(text.replace("%", ""));
	}

	private static RoleProfile rated(String title, String rating) {
		return skills(title, "reading", rating);
	}

	private static RoleProfile skills(String title, String... ratings) {
		return RoleProfiles.of(title, FactKind.SKILL_IMPORTANCE, Values.ratings(ratings));
	}

	private static RatingDots.DotRow row(RoleProfile... roles) {
		Comparison comparison = Comparison.of(List.of(roles));
		return dots(comparison, RowFilter.ALL).group("", comparison.skills().rated()).rows().get(0);
	}

	private static RatingDots dots(Comparison comparison, RowFilter filter) {
		Messages messages = new Messages();
		return new RatingDots(
				new FactTables(comparison, messages, new FigureRows(messages, LocalDate.of(2026, 11, 29)), filter));
	}

}
