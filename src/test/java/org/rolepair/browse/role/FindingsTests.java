package org.rolepair.browse.role;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.source.Period;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTests {

	private final Messages messages = new Messages();

	@Test
	void halfEarnMoreThanTheMedian() {
		assertThat(of(RoleProfiles.of("Nurse", FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("97550"))).pay())
			.contains("Half of nurses earn more than $97,550 a year.");
		assertThat(of(RoleProfiles.of("Actor", FactKind.HOURLY_MEDIAN_WAGE, Quantity.of("29.05"))).pay())
			.contains("Half of actors earn more than $29.05 an hour.");
		assertThat(of(RoleProfiles.paid("Nurse", "101420")).pay()).isEmpty();
	}

	@Test
	void aCapIsAtLeastWhatHalfEarn() {
		Quantity cap = new Quantity(new BigDecimal("239200"), Bound.AT_LEAST, 0, Optional.empty());
		assertThat(of(RoleProfiles.of("Surgeon", FactKind.ANNUAL_MEDIAN_WAGE, cap)).pay())
			.contains("Half of surgeons earn at least $239,200 a year.");
	}

	@Test
	void theWiderGroupIsNamedInPlaceOfTheRole() {
		RoleProfile officer = RoleProfiles.role("Sustainability officer")
			.amongChiefExecutives()
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("206420"))
			.build();
		assertThat(of(officer).pay())
			.contains("Half of chief executives, the wider group, earn more than $206,420 a year.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "4.9 | Jobs for nurses are projected to grow 4.9% (2024–34).",
					"-2 | Jobs for nurses are projected to fall 2% (2024–34).",
					"0.0 | The number of jobs for nurses is projected to stay the same (2024–34)." })
	void jobsGrowOrFall(String change, String sentence) {
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.from(Origins.at(Origins.survey(), Period.of("2024–34", YearMonth.of(2024, 12))))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of(change))
			.build();
		assertThat(of(nurse).jobs()).contains(sentence);
	}

	@Test
	void aChangeWithoutYearsIsNotTold() {
		RoleProfile nurse = RoleProfiles.of("Nurse", Origins.undated("survey"), FactKind.PROJECTED_CHANGE,
				Quantity.of("-4"));
		assertThat(of(nurse).jobs()).isEmpty();
	}

	@Test
	void theSkillsRatedHighestAreNamedUpToThree() {
		assertThat(of(rated("Speaking", "4.12", "Writing", "4.00")).skills())
			.contains("Speaking is rated most important: 4.12 on a scale from 1 to 5.");
		assertThat(of(rated("Speaking", "4.00", "Writing", "4.00")).skills())
			.contains("Speaking and Writing are rated most important: 4.00 on a scale from 1 to 5.");
		assertThat(of(rated("A", "4.00", "B", "4.00", "C", "4.00", "D", "4.00")).skills()).isEmpty();
	}

	@Test
	void oneNameMoreThanFourIsNotWorthHiding() {
		assertThat(of(RoleProfiles.role("Nurse").build()).names()).isEmpty();
		assertThat(of(RoleProfiles.role("Nurse").alsoCalled("RN", "Charge nurse").build()).names())
			.contains("Also called RN and Charge nurse.");
		assertThat(of(RoleProfiles.role("Nurse").alsoCalled("A", "B", "C", "D", "E").build()).names())
			.contains("Also called A, B, C, D, and E.");
		assertThat(of(RoleProfiles.role("Nurse").alsoCalled("A", "B", "C", "D", "E", "F").build()).names())
			.contains("Also called A, B, C, D and 2 other names.");
	}

	private Findings of(RoleProfile role) {
		return new Findings(role, this.messages);
	}

	private static RoleProfile rated(String... namesAndRatings) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < namesAndRatings.length; i += 2) {
			parts.add(Part.of(namesAndRatings[i], namesAndRatings[i + 1]));
		}
		return RoleProfiles.of("Nurse", FactKind.SKILL_IMPORTANCE, new Ratings(parts));
	}

}
