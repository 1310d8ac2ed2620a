package org.rolepair.comparison;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SkillDistancesTests {

	private static final Origin SURVEY = Origins.survey();

	@Test
	void isTheRootOfTheMeanSquaredDifference() {
		SkillDistances distances = distances(ratings(SURVEY, 10, "3.00"), ratings(SURVEY, 10, "4.00"),
				with(ratings(SURVEY, 9, "3.00"), "Skill 9", "5.00"));
		assertThat(distances.between(0, 1)).hasValue(1);
		assertThat(distances.between(1, 0)).hasValue(1);
		assertThat(distances.between(0, 0)).hasValue(0);
		assertThat(distances.between(0, 2).orElseThrow()).isCloseTo(Math.sqrt(0.4), within(0.000_001));
	}

	@Test
	void onlySkillsRatedForBothCount() {
		SkillDistances distances = distances(with(ratings(SURVEY, 10, "3.00"), "Sewing", "5.00"),
				with(ratings(SURVEY, 10, "3.00"), "Welding", "5.00"));
		assertThat(distances.between(0, 1)).hasValue(0);
	}

	@Test
	void fewSkillsInCommonAreNoGround() {
		SkillDistances distances = distances(ratings(SURVEY, 9, "3.00"), ratings(SURVEY, 12, "3.00"));
		assertThat(distances.between(0, 1)).isEmpty();
	}

	@Test
	void whatCannotBeComparedIsNotMeasured() {
		SkillDistances.SkillRatings ratings = ratings(SURVEY, 10, "3.00");
		SkillDistances distances = distances(ratings, ratings(Origins.from(SURVEY, "other-survey"), 10, "3.00"),
				ratings(Origins.survey(YearMonth.of(2024, 4)), 10, "3.00"),
				ratings(Origins.of(SURVEY, Population.JOBS), 10, "3.00"),
				ratings(Origins.survey(YearMonth.of(2024, 5)), 10, "3.00"));
		assertThat(distances.between(0, 1)).isEmpty();
		assertThat(distances.between(0, 2)).isEmpty();
		assertThat(distances.between(0, 3)).isEmpty();
		assertThat(distances.between(0, 4)).isPresent();
	}

	@Test
	void withheldRatingsAreNone() {
		assertThat(SkillDistances.SkillRatings.of(RoleProfiles.role("Cook").build())).isEmpty();
		assertThat(SkillDistances.SkillRatings
			.of(RoleProfiles.of("Cook", FactKind.SKILL_IMPORTANCE, new Blank(BlankReason.WITHHELD)))).isEmpty();
		assertThat(SkillDistances.SkillRatings
			.of(RoleProfiles.of("Cook", FactKind.SKILL_IMPORTANCE, Values.ratings("Speaking", "4.00"))))
			.map(SkillDistances.SkillRatings::byName)
			.hasValue(Map.of("Speaking", new BigDecimal("4.00")));
	}

	private static SkillDistances distances(SkillDistances.SkillRatings... roles) {
		return new SkillDistances(List.of(roles));
	}

	private static SkillDistances.SkillRatings ratings(Origin origin, int count, String rating) {
		Map<String, BigDecimal> byName = new TreeMap<>();
		for (int i = 0; i < count; i++) {
			byName.put("Skill " + i, new BigDecimal(rating));
		}
		return new SkillDistances.SkillRatings(origin, byName);
	}

	private static SkillDistances.SkillRatings with(SkillDistances.SkillRatings ratings, String skill, String rating) {
		Map<String, BigDecimal> byName = new TreeMap<>(ratings.byName());
		byName.put(skill, new BigDecimal(rating));
		return new SkillDistances.SkillRatings(ratings.origin(), byName);
	}

}
