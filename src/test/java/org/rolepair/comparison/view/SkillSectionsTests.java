package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class SkillSectionsTests {

	@Test
	void withheldMentionSaysSoInsteadOfABar() {
		List<Part> parts = new ArrayList<>(Values.parts("patients", "20"));
		parts.add(Values.withheld("front desk"));
		Distribution withheld = new Distribution(Distribution.Scheme.PARTIAL, parts);
		assertThat(bars(withheld)).containsExactly(new BarTable.Bar(1, "Receptionist", "100.0%", "20%", false),
				new BarTable.Bar(1, "Receptionist", "0", "Withheld", true));
	}

	@Test
	void mentionsOfZeroPercentHaveNoLength() {
		assertThat(bars(Values.partial("patients", "0")))
			.containsExactly(new BarTable.Bar(1, "Receptionist", "0.0%", "0%", false));
	}

	@Test
	void theBarsOfAllRolesShareOneScale() {
		SkillSections.SkillSection section = section(named("Receptionist", "patients", "20"),
				named("Nurse", "patients", "40"));
		assertThat(section.mentions()).extracting((list) -> list.rows().get(0).bars().get(0).width())
			.containsExactly("50.0%", "100.0%");
	}

	@Test
	void skillsThatAllListAreMarkedAndCounted() {
		SkillSections.SkillSection section = section(named("Specialist", "patients", "20", "front desk", "7"),
				named("Coordinator", "patients", "30", "check-in", "3"));
		assertThat(section.mentions().get(0).rows()).extracting(BarTable.Row::hint).containsExactly("both", "");
		assertThat(section.notes()).contains("One of 3 listed skills is common to both.");
		assertThat(section.finding()).isEqualTo("Named most for specialists: patients and front desk. "
				+ "Named most for coordinators: patients and check-in.");
	}

	@Test
	void noSkillInCommonIsSaid() {
		assertThat(section(named("Lawyer", "patients", "20"), named("Cook", "cooking", "20")).notes())
			.contains("None of 2 listed skills is common to both.");
	}

	@Test
	void ofThreeRolesTheOthersAreNamed() {
		SkillSections.SkillSection section = section(named("Lawyer", "patients", "20", "reading", "9"),
				named("Cook", "patients", "20", "tasting", "3"), named("Judge", "reading", "9", "tasting", "2"));
		assertThat(section.mentions().get(0).rows()).extracting(BarTable.Row::hint)
			.containsExactly("also cook", "also judge");
		assertThat(section.notes()).contains("None of 3 listed skills is common to all 3.");
	}

	@Test
	void mentionsBesideRatingsAreNotCompared() {
		SkillSections.SkillSection section = section(named("Lawyer", "patients", "20"),
				RoleProfiles.of("Cook", FactKind.SKILL_IMPORTANCE, Values.ratings("patients", "4")));
		assertThat(section.finding()).isEqualTo("Named most for lawyers: patients.");
		assertNotCompared(section,
				"Shares of mentions and ratings are measured differently, so we don’t compare them.");
	}

	private static void assertNotCompared(SkillSections.SkillSection section, String reason) {
		assertThat(section.notes()).contains(reason).noneMatch((note) -> note.contains("common"));
		assertThat(section.mentions().get(0).rows().get(0).hint()).isEmpty();
	}

	@Test
	void aRoleWithoutSkillsSaysWhy() {
		assertThat(section(named("Lawyer", "patients", "20"), RoleProfiles.paid("Cook", "1")).notes())
			.contains("Cook: Not yet entered.");
	}

	@Test
	void mentionsOfTwoPeriodsAreNotCompared() {
		RoleProfile older = RoleProfiles.of("Cook", Origins.survey(YearMonth.of(2019, 5)), FactKind.SKILL_MENTIONS,
				Values.partial("patients", "20"));
		SkillSections.SkillSection section = section(named("Lawyer", "patients", "20"), older);
		assertNotCompared(section, "We don’t compare these skills: their dates are more than 12 months apart.");
	}

	@Test
	void rolesWithoutSkillsHaveNoSection() {
		assertThat(sections(RoleProfiles.paid("Lawyer", "1"), RoleProfiles.paid("Cook", "1"))).isEmpty();
	}

	private static RoleProfile named(String title, String... skills) {
		return RoleProfiles.of(title, FactKind.SKILL_MENTIONS, Values.partial(skills));
	}

	/** The bars of the first of two roles. */
	private static List<BarTable.Bar> bars(Distribution mentions) {
		RoleProfile role = RoleProfiles.of("Receptionist", FactKind.SKILL_MENTIONS, mentions);
		return section(role, RoleProfiles.paid("Lawyer", "60000")).mentions()
			.get(0)
			.rows()
			.stream()
			.flatMap((row) -> row.bars().stream())
			.toList();
	}

	private static SkillSections.SkillSection section(RoleProfile... roles) {
		return sections(roles).orElseThrow();
	}

	private static Optional<SkillSections.SkillSection> sections(RoleProfile... roles) {
		Comparison comparison = Comparison.of(List.of(roles));
		Messages messages = new Messages();
		FigureRows figures = new FigureRows(messages, LocalDate.of(2026, 11, 29));
		FactTables tables = new FactTables(comparison, messages, figures, RowFilter.ALL);
		return new SkillSections(comparison, messages, tables, new BarTables(comparison.roles(), messages, figures))
			.section(new Summary(comparison, messages));
	}

}
