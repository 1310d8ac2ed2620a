package org.rolepair.comparison.transition;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.RatedElement;
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

class SkillTransitionTests {

	@Test
	void aSkillIsLearntFromHalfAPointMoreIfItIsNeeded() {
		SkillTransition change = change(Values.ratings("Half", "3.00", "Less", "3.00", "Unneeded", "1.00"),
				Values.ratings("Half", "3.50", "Less", "3.49", "Unneeded", "2.99"));
		assertThat(names(change, SkillTransition.Use.TO_LEARN)).containsExactly("Half");
		assertThat(names(change, SkillTransition.Use.TRANSFERABLE)).containsExactly("Less");
		assertThat(change.needed()).isEqualTo(2);
	}

	@Test
	void aDifferenceWithinTheMarginOfErrorIsNotClear() {
		SkillTransition change = change(
				new Ratings(List.of(rated("Exact", "3.00", "0.1"), rated("Vague", "3.00", "0.4"),
						rated("New", "2.50", "0.4"))),
				new Ratings(List.of(rated("Exact", "3.60", "0.1"), rated("Vague", "3.60", "0.4"),
						rated("New", "3.10", "0.4"))));
		assertThat(names(change, SkillTransition.Use.TO_LEARN)).containsExactly("Exact");
		assertThat(names(change, SkillTransition.Use.TRANSFERABLE)).containsExactly("Vague");
		assertThat(names(change, SkillTransition.Use.UNCLEAR)).containsExactly("New");
	}

	@Test
	void whatIsNeededNoLongerIsLeft() {
		SkillTransition change = change(Values.ratings("Old", "3.00", "Rare", "2.00", "Less", "4.50"),
				Values.ratings("Old", "2.88", "Rare", "1.00", "Less", "3.00"));
		assertThat(names(change, SkillTransition.Use.NO_LONGER_NEEDED)).containsExactly("Old");
		assertThat(names(change, SkillTransition.Use.TRANSFERABLE)).containsExactly("Less");
		assertThat(names(change, SkillTransition.Use.TO_LEARN)).isEmpty();
	}

	@Test
	void skillsRatedForOneOnlyTellNothing() {
		Ratings partly = new Ratings(List.of(Values.withheld("Hidden"), Part.of("Known", "4.00")));
		SkillTransition change = change(partly, Values.ratings("Hidden", "5.00", "Known", "4.00", "Further", "5.00"));
		assertThat(change.needed()).isEqualTo(1);
		assertThat(SkillTransition.of(comparison(Values.ratings("A", "4.00"), Values.ratings("B", "4.00")))).isEmpty();
	}

	@Test
	void ratingsFarApartInTimeAreNotCompared() {
		RoleProfile later = RoleProfiles.of("Nurse", Origins.survey(YearMonth.of(2019, 5)), FactKind.SKILL_IMPORTANCE,
				Values.ratings("Speaking", "4.00"));
		assertThat(SkillTransition.of(Comparison.of(List.of(role("Cook", Values.ratings("Speaking", "3.00")), later))))
			.isEmpty();
	}

	private static SkillTransition change(Ratings before, Ratings after) {
		return SkillTransition.of(comparison(before, after)).orElseThrow();
	}

	private static Comparison comparison(Ratings before, Ratings after) {
		return Comparison.of(List.of(role("Cook", before), role("Nurse", after)));
	}

	private static RoleProfile role(String title, Ratings ratings) {
		return RoleProfiles.of(title, FactKind.SKILL_IMPORTANCE, ratings);
	}

	private static Part rated(String name, String rating, String standardError) {
		return new Part(name, name, Quantity.of(rating), Optional
			.of(new Sampling(8, Optional.of(new BigDecimal(standardError)), Optional.empty(), Optional.empty())));
	}

	private static List<String> names(SkillTransition change, SkillTransition.Use use) {
		return change.skills(use).stream().map(RatedElement::name).toList();
	}

}
