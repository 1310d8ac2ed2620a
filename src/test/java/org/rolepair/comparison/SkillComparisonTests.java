package org.rolepair.comparison;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class SkillComparisonTests {

	private static final RoleProfile SPECIALIST = mentions("Patient service specialist", "Patients", "20",
			"Patient Service", "9", "Physical Therapy", "8");

	private static final RoleProfile COORDINATOR = mentions("Patient coordinator", "Patients", "30", "Customer Service",
			"11", "Patient Care", "6");

	@Test
	void mentionsAreThoseOfBothAndThoseOfOne() {
		SkillComparison skills = skills(SPECIALIST, COORDINATOR);
		assertThat(skills.mentionedByAll()).containsExactly("Patients");
		assertThat(skills.namedBy("Patients")).containsExactly(1, 2);
		assertThat(skills.namedBy("Physical Therapy")).containsExactly(1);
		assertThat(skills.namedBy("Patient Care")).containsExactly(2);
		assertThat(skills.namedBy("Welding")).isEmpty();
		assertThat(skills.allMentioned()).containsExactly("Patients", "Patient Service", "Physical Therapy",
				"Customer Service", "Patient Care");
	}

	@Test
	void aSkillOfTwoAmongThreeIsNotSharedByAll() {
		SkillComparison skills = skills(SPECIALIST, COORDINATOR, mentions("Cook", "Patient Care", "5"));
		assertThat(skills.mentionedByAll()).isEmpty();
		assertThat(skills.namedBy("Patient Care")).containsExactly(2, 3);
	}

	@Test
	void mentionsAndRatingsNeverMeet() {
		RoleProfile rated = rated("Cook", "Patients", "4.00", "Customer Service", "3.00");
		SkillComparison skills = skills(SPECIALIST, rated);
		assertThat(skills.mentionedByAll()).isEmpty();
		assertThat(skills.rated()).allSatisfy((skill) -> {
			assertThat(skill.parts().get(0)).isEmpty();
			assertThat(skill.verdicts()).containsExactly(Verdict.Plain.NOTHING_TO_COMPARE);
		});
	}

	@Test
	void ratingsAreComparedOneByOne() {
		SkillComparison skills = skills(rated("Nurse", "Speaking", "4.00", "Reading", "3.12"),
				rated("Cook", "Reading", "3.12", "Speaking", "3.12"));
		assertThat(skills.rated()).extracting(RatedElement::name).containsExactly("Speaking", "Reading");
		assertThat(skills.rated().get(0).verdicts().get(0)).isInstanceOfSatisfying(Verdict.Difference.class,
				(difference) -> {
					assertThat(difference.amount()).isEqualByComparingTo("0.88");
					assertThat(difference.hasPercentage()).isFalse();
				});
		assertThat(skills.rated().get(1).verdicts()).containsExactly(Verdict.Plain.SAME);
	}

	@Test
	void aSkillThatOneSideDoesNotRateHasNothingToCompare() {
		SkillComparison skills = skills(rated("Nurse", "Speaking", "4.00"), rated("Cook", "Reading", "3.12"));
		assertThat(skills.rated())
			.allSatisfy((skill) -> assertThat(skill.verdicts()).containsExactly(Verdict.Plain.NOTHING_TO_COMPARE));
	}

	/** 1.761 x sqrt(0.03^2 + 0.04^2) is 0.09, with 14 degrees of freedom. */
	@Test
	void aRatingsOwnStandardErrorGivesItsMargin() {
		assertThat(ratingVerdict("4.00", "3.92")).isInstanceOf(Verdict.WithinMargin.class);
		assertThat(ratingVerdict("4.00", "3.91")).isInstanceOfSatisfying(Verdict.Difference.class,
				(difference) -> assertThat(difference.margin().orElseThrow().amount()).isEqualByComparingTo("0.08805"));
	}

	@Test
	void ratingsOfDatesTooFarApartAreNotCompared() {
		RoleProfile nurse = rated("Nurse", "Speaking", "4.00");
		RoleProfile cook = RoleProfiles.of("Cook", Origins.survey(YearMonth.of(2015, 1)), FactKind.SKILL_IMPORTANCE,
				Values.ratings("Speaking", "4.00"));
		assertThat(skills(nurse, cook).rated().get(0).verdicts())
			.containsExactly(new Verdict.NotComparable(Comparability.Incomparability.PERIODS_TOO_FAR_APART));
		assertThat(skills(nurse, cook).highestForAll()).isEmpty();
		assertThat(skills(nurse, cook).highestFor(1)).containsExactly("Speaking");
		assertThat(skills(nurse, cook).incomparability()).hasValue(Comparability.Incomparability.PERIODS_TOO_FAR_APART);
	}

	@Test
	void mentionsOfTwoSourcesHaveNothingInCommon() {
		RoleProfile cook = RoleProfiles.of("Cook", Origins.undated("another-article"), FactKind.SKILL_MENTIONS,
				Values.partial("Patients", "20"));
		assertThat(skills(SPECIALIST, cook).mentionedByAll()).isEmpty();
	}

	@Test
	void ratingsOfOneRowAreOneFigure() {
		Origin row = Origins.onRow(Origins.survey(), "29-2099.08", "Patient Representatives");
		RoleProfile one = RoleProfiles.of("Nurse", row, FactKind.SKILL_IMPORTANCE, Values.ratings("Speaking", "4.00"));
		RoleProfile other = RoleProfiles.of("Cook", row, FactKind.SKILL_IMPORTANCE, Values.ratings("Speaking", "4.00"));
		assertThat(skills(one, other).rated().get(0).verdicts())
			.containsExactly(new Verdict.SameByConstruction(row.row().orElseThrow()));
	}

	@Test
	void theHighestAreFiveAndAllThatTieWithTheFifth() {
		assertThat(highest("a", "5", "b", "4", "c", "4", "d", "4", "e", "3", "f", "3", "g", "3", "h", "2"))
			.containsExactly("a", "b", "c", "d", "e", "f", "g");
		assertThat(highest("a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "f", "1.5")).containsExactly("e", "d", "c",
				"b", "f");
		assertThat(highest("a", "1", "b", "2")).containsExactly("b", "a");
		assertThat(highest("a", "3", "b", "3.00", "c", "3", "d", "3", "e", "3", "f", "3")).hasSize(6);
	}

	@Test
	void theHighestForAllAndForOneAreApart() {
		SkillComparison skills = skills(
				rated("Nurse", "a", "5", "b", "4.9", "c", "4.8", "d", "4.7", "e", "4.6", "f", "1", "g", "1"),
				rated("Cook", "a", "1", "b", "4.9", "c", "4.8", "d", "4.7", "e", "4.6", "f", "5", "g", "1"));
		assertThat(skills.highestForAll()).containsExactlyInAnyOrder("b", "c", "d", "e");
		assertThat(skills.highestFor(0)).containsExactly("a", "b", "c", "d", "e");
		assertThat(skills.highestFor(1)).containsExactly("f", "b", "c", "d", "e");
	}

	@Test
	void rolesWithoutSkillsHaveNothing() {
		SkillComparison skills = skills(RoleProfiles.role("Nurse").build(), RoleProfiles.role("Cook").build());
		assertThat(skills.rated()).isEmpty();
		assertThat(skills.highestForAll()).isEmpty();
		assertThat(skills.mentionedByAll()).isEmpty();
	}

	private static Verdict ratingVerdict(String one, String other) {
		return skills(sampled("Nurse", one, "0.03"), sampled("Cook", other, "0.04")).rated().get(0).verdicts().get(0);
	}

	private static RoleProfile sampled(String title, String rating, String standardError) {
		Part part = new Part("Speaking", "speaking", Quantity.of(rating), Optional
			.of(new Sampling(8, Optional.of(new BigDecimal(standardError)), Optional.empty(), Optional.empty())));
		return RoleProfiles.of(title, FactKind.SKILL_IMPORTANCE, new Ratings(List.of(part)));
	}

	private static List<String> highest(String... ratings) {
		return Values.ratings(ratings).highest(5).stream().map(Part::name).toList();
	}

	private static RoleProfile mentions(String title, String... shares) {
		return RoleProfiles.of(title, FactKind.SKILL_MENTIONS, Values.partial(shares));
	}

	private static RoleProfile rated(String title, String... ratings) {
		return RoleProfiles.of(title, FactKind.SKILL_IMPORTANCE, Values.ratings(ratings));
	}

	private static SkillComparison skills(RoleProfile... roles) {
		return new SkillComparison(Comparison.of(List.of(roles)));
	}

}
