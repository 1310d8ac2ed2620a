package org.rolepair.comparison.transition;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class TransitionProseTests {

	@Test
	void theMedianComesFirst() {
		RoleProfile cook = cook().with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("41000"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("40000"))
			.build();
		RoleProfile nurse = nurse().with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("51000"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("50000"))
			.build();
		assertThat(prose(cook, nurse).pay())
			.isEqualTo("Nurses earn $10,000 more a year at the median: $50,000, against $40,000 for cooks.");
		assertThat(prose(nurse, cook).pay())
			.isEqualTo("Nurses earn $10,000 more a year at the median: $50,000, against $40,000 for cooks.");
	}

	@Test
	void theMeanStandsInWhereThereIsNoMedian() {
		assertThat(prose(cook().with(FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000", "1")).build(),
				nurse().with(FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50500", "1")).build())
			.pay()).isEqualTo(
					"Cooks earn $50,000 a year on average and nurses $50,500. The difference of $500 is too small to be"
							+ " sure (margin of error ±$1,200).");
	}

	@Test
	void payOfTwoEditionsIsNotTold() {
		assertThat(prose(cook().with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("40000")).build(),
				nurse().from(Origins.survey(YearMonth.of(2024, 5)))
					.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("50000"))
					.build())
			.pay())
			.isEqualTo("Cooks earn $40,000 a year at the median and nurses $50,000. We don’t compare them,"
					+ " because they are of different editions.");
	}

	@Test
	void oneRowForBothTellsNothing() {
		assertThat(prose(
				cook().from(Origins.onRow(Origins.survey(), "29-2099", "Others"))
					.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("40000"))
					.build(),
				nurse().from(Origins.onRow(Origins.survey(), "29-2099", "Others"))
					.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("40000"))
					.build())
			.pay()).isEqualTo(
					"We can’t say what the change means for pay. The source counts both roles together: others (29-2099) earn"
							+ " $40,000 a year at the median.");
	}

	@Test
	void payAndEntryOfAWiderGroupAreTheGroups() {
		TransitionProse prose = prose(
				cook().onet("35-2014.01")
					.from(Origins.onRow(Origins.survey(), "35-2014", "Cooks, Restaurant"))
					.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("40000"))
					.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
					.build(),
				nurse().with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("50000"))
					.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Master's degree"))
					.build());
		assertThat(prose.pay()).isEqualTo(
				"Nurses earn $10,000 more a year at the median: $50,000, against $40,000 for restaurant cooks, the wider "
						+ "group.");
		assertThat(prose.preparation()).containsExactly(
				"Nurses usually enter with a master’s degree, restaurant cooks, the wider group, with a bachelor’s degree.");
	}

	@Test
	void whatIsNotKnownIsSaidWithItsReason() {
		TransitionProse prose = prose(
				cook().with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("40000"))
					.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
					.with(FactKind.SKILL_IMPORTANCE, Values.ratings("speaking", "4"))
					.build(),
				nurse().with(FactKind.ANNUAL_MEDIAN_WAGE, new Blank(BlankReason.WITHHELD))
					.otherwise(Section.EDUCATION, BlankReason.NOT_COLLECTED)
					.build());
		assertThat(prose.paragraphs()).containsExactly(
				"We don’t have a pay figure for nurses (withheld by its source).",
				"We don’t know the education that nurses usually enter with (not collected).",
				"We don’t know which skills carry over, because we have no skill ratings for nurses (not yet entered).");
	}

	@Test
	void preparationIsToldByEntryAndJobZone() {
		RoleProfile cook = cook().with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("No formal educational credential"))
			.with(FactKind.JOB_ZONE, Quantity.of("2"))
			.build();
		RoleProfile nurse = nurse().with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
			.with(FactKind.JOB_ZONE, Quantity.of("4"))
			.build();
		assertThat(prose(cook, nurse).preparation()).containsExactly(
				"Nurses usually enter with a bachelor’s degree, cooks with no formal education.",
				"O*NET puts nurses in job zone 4 of 5 and cooks in zone 2: 2 levels more preparation.");
		assertThat(prose(nurse,
				nurse().slug("other").with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree")).build())
			.preparation()).containsExactly("Both usually enter with a bachelor’s degree.");
	}

	@Test
	void skillsAreCountedAndTheFirstOfThemNamed() {
		assertThat(prose(
				cook()
					.with(FactKind.SKILL_IMPORTANCE,
							Values.ratings("cooking", "5", "speaking", "3", "a", "1", "b", "1", "c", "1", "d", "1", "e",
									"1", "f", "1"))
					.build(),
				nurse()
					.with(FactKind.SKILL_IMPORTANCE,
							Values.ratings("cooking", "1", "speaking", "3", "a", "4", "b", "4", "c", "4", "d", "4", "e",
									"4", "f", "4"))
					.build())
			.skills())
			.isEqualTo("7 skills are rated important for nurses. One carries over from cooks. 6 are clearly more"
					+ " important than before: a, b, c, d, e and 1 more.");
		assertThat(prose(cook().with(FactKind.SKILL_IMPORTANCE, Values.ratings("speaking", "4")).build(),
				nurse().with(FactKind.SKILL_IMPORTANCE, Values.ratings("speaking", "2")).build())
			.skills()).isEqualTo("No skill is rated important for nurses.");
	}

	private static TransitionProse prose(RoleProfile from, RoleProfile to) {
		return new TransitionProse(Comparison.of(List.of(from, to)), new Messages());
	}

	private static RoleProfiles cook() {
		return RoleProfiles.role("Cook");
	}

	private static RoleProfiles nurse() {
		return RoleProfiles.role("Nurse");
	}

}
