package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.RatedElement;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class RatingGroupsTests {

	@Test
	void clearDifferencesComeFirstAndTheLargestOnTop() {
		RatingGroups groups = groups(rated("Nurse", "a", "4", "b", "3", "c", "2", "d", "5"),
				rated("Cook", "a", "3", "b", "3", "c", "4.5", "d", "4"));
		assertThat(groups.all()).extracting(RatedElement::name).containsExactly("c", "a", "d", "b");
	}

	@Test
	void aPairHasGroupsForEachRoleAndForBoth() {
		assertThat(shown(rated("Nurse", "a", "4", "b", "3", "c", "2", "d", "5"),
				rated("Cook", "a", "3", "b", "3", "c", "4.5", "d", "4")))
			.containsExactly("Matters more for nurses: a, d", "Matters more for cooks: c", "High for both: b");
	}

	@Test
	void aGroupShowsFourSkillsAndATieAtItsEndWhole() {
		RoleProfile low = rated("Cook", "a", "1", "b", "1", "c", "1", "d", "1", "e", "1", "f", "1", "g", "1");
		assertThat(shown(rated("Nurse", "a", "5", "b", "4.5", "c", "4", "d", "3.5", "e", "3.5", "f", "3.5", "g", "3"),
				low))
			.first()
			.isEqualTo("Matters more for nurses: a, b, c, d, e, f");
		assertThat(shown(rated("Nurse", "a", "5", "b", "4.5", "c", "4", "d", "3.5", "e", "3", "f", "3", "g", "3"), low))
			.first()
			.isEqualTo("Matters more for nurses: a, b, c, d");
	}

	@Test
	void aTieAmongTheHighestForBothIsKeptWhole() {
		String[] same = { "a", "4", "b", "4", "c", "4", "d", "4", "e", "4", "f", "4" };
		assertThat(shown(rated("Nurse", same), rated("Cook", same))).containsExactly("High for both: a, b, c, d, e, f");
	}

	@Test
	void aDifferenceWithinTheMarginIsNeverClear() {
		RatingGroups groups = groups(sampled("Nurse", "a", "4.00", "b", "4.00"),
				sampled("Cook", "a", "3.92", "b", "3.00"));
		assertThat(groups.all()).extracting(RatedElement::name).containsExactly("b", "a");
		assertThat(shown(groups)).containsExactly("Matters more for nurses: b", "High for both: a");
		assertThat(groups.finding()).isEqualTo("Of 2 skills, 1 is rated clearly higher for nurses and 0 for cooks. "
				+ "The other one is the same or too close to be sure.");
		RatingGroups three = groups(sampled("Nurse", "a", "4.00", "b", "4.00"),
				sampled("Cook", "a", "3.92", "b", "3.00"), sampled("Judge", "a", "4.00", "b", "4.00"));
		assertThat(shown(three)).containsExactly("Furthest apart: b", "High for all 3: a");
	}

	@Test
	void noDifferenceIsCalledClearWithoutAMarginOfError() {
		String finding = "Of 2 skills, 1 is rated higher for nurses and 0 for cooks. "
				+ "No margin of error is published, so small differences may be chance.";
		assertThat(groups(rated("Nurse", "a", "4", "b", "3"), rated("Cook", "a", "3", "b", "3")).finding())
			.isEqualTo(finding);
		assertThat(groups(sampled("Nurse", "a", "4", "b", "3"), rated("Cook", "a", "3", "b", "3")).finding())
			.isEqualTo(finding);
	}

	@Test
	void aDifferenceOfRatingsWithoutAnErrorIsClear() {
		assertThat(groups(sampled(BigDecimal.ZERO, "Nurse", "a", "4"), sampled(BigDecimal.ZERO, "Cook", "a", "3"))
			.finding()).isEqualTo("Of 1 skill, 1 is rated clearly higher for nurses and 0 for cooks.");
	}

	@Test
	void ratingsThatAreNotComparableAreShownForEachRole() {
		RoleProfile older = RoleProfiles.of("Cook", Origins.survey(YearMonth.of(2019, 5)), FactKind.SKILL_IMPORTANCE,
				Values.ratings("a", "3", "b", "5"));
		RatingGroups groups = groups(rated("Nurse", "a", "4", "b", "3"), older);
		assertThat(shown(groups)).containsExactly("Rated highest for nurses: a, b", "Rated highest for cooks: b, a");
		assertThat(groups.finding()).isEmpty();
	}

	@Test
	void ratingsOfOneRoleAreShownForIt() {
		RatingGroups groups = groups(RoleProfiles.role("Cook").build(), rated("Nurse", "a", "4", "b", "3"));
		assertThat(shown(groups)).containsExactly("Rated highest for nurses: a, b");
		assertThat(groups.finding()).isEmpty();
	}

	@Test
	void aSkillThatOneRoleDoesNotRateIsNotCounted() {
		RatingGroups groups = groups(sampled("Nurse", "a", "4", "b", "3", "c", "5"),
				sampled("Cook", "a", "3", "b", "3"));
		assertThat(groups.finding()).isEqualTo("Of 2 skills, 1 is rated clearly higher for nurses and 0 for cooks. "
				+ "The other one is the same or too close to be sure.");
		assertThat(groups.all()).extracting(RatedElement::name).contains("c");
	}

	@Test
	void threeAndFourRolesShowWhatIsFurthestApartAndHighForAll() {
		RoleProfile nurse = rated("Nurse", "a", "4", "b", "3", "c", "5");
		RoleProfile cook = rated("Cook", "a", "3", "b", "3", "c", "5");
		RoleProfile judge = rated("Judge", "a", "1", "b", "3.5", "c", "5");
		assertThat(shown(nurse, cook, judge)).containsExactly("Furthest apart: a, b", "High for all 3: c");
		assertThat(shown(nurse, cook, judge, rated("Dean", "a", "3", "b", "3", "c", "4")))
			.containsExactly("Furthest apart: a, c, b");
		assertThat(groups(nurse, cook, judge).finding()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					5 5 5 | 4 4 5 | Of 3 skills, 2 are rated clearly higher for nurses and 0 for cooks. The other one is the same or too close to be sure.
					5 3 5 | 4 4 4 | Of 3 skills, 2 are rated clearly higher for nurses and 1 for cooks.
					3 3 3 | 4 3 3 | Of 3 skills, 0 are rated clearly higher for nurses and 1 for cooks. The other 2 are the same or too close to be sure.
					3 3 3 | 3 3 3 | All 3 skills compared are rated the same or too close to be sure.
					3     | 3     | The one skill compared is rated the same or too close to be sure.
					4     | 3     | Of 1 skill, 1 is rated clearly higher for nurses and 0 for cooks.""")
	void theFindingCounts(String nurse, String cook, String finding) {
		assertThat(groups(sampled("Nurse", named(nurse)), sampled("Cook", named(cook))).finding()).isEqualTo(finding);
	}

	private static String[] named(String ratings) {
		List<String> named = new ArrayList<>();
		for (String rating : ratings.split(" ")) {
			named.add("skill " + named.size());
			named.add(rating);
		}
		return named.toArray(String[]::new);
	}

	private static RoleProfile rated(String title, String... ratings) {
		return RoleProfiles.of(title, FactKind.SKILL_IMPORTANCE, Values.ratings(ratings));
	}

	private static RoleProfile sampled(String title, String... ratings) {
		return sampled(new BigDecimal("0.16"), title, ratings);
	}

	private static RoleProfile sampled(BigDecimal error, String title, String... ratings) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < ratings.length; i += 2) {
			parts.add(new Part(ratings[i], ratings[i], Quantity.of(ratings[i + 1]),
					Optional.of(new Sampling(8, Optional.of(error), Optional.empty(), Optional.empty()))));
		}
		return RoleProfiles.of(title, FactKind.SKILL_IMPORTANCE, new Ratings(parts));
	}

	private static List<String> shown(RoleProfile... roles) {
		return shown(groups(roles));
	}

	private static List<String> shown(RatingGroups groups) {
		return groups.groups()
			.stream()
			.map((group) -> group.title() + ": "
					+ String.join(", ", group.skills().stream().map(RatedElement::name).toList()))
			.toList();
	}

	private static RatingGroups groups(RoleProfile... roles) {
		return new RatingGroups(Comparison.of(List.of(roles)), new Messages());
	}

}
