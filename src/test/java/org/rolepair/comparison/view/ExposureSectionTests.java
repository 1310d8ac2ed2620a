package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class ExposureSectionTests {

	private static final String RANKS = "Each study measures something else, so only compare ranks within a row.";

	@Test
	void ranksAreComparedWithinAStudyByPercentilePoints() {
		ExposureSection section = section(ranked("Nurse", "62", "57"), ranked("Cook", "31", "57")).orElseThrow();
		assertThat(section.table().rows()).extracting(FactTable.Row::label)
			.containsExactly("Tasks that language models can speed up", "Abilities that AI is improving at");
		assertThat(section.table().rows().get(0).cells()).extracting((cell) -> cell.value().text())
			.containsExactly("Higher than 62%", "Higher than 31%");
		assertThat(section.table().rows()).extracting((row) -> row.gaps().get(0).wording().text())
			.containsExactly("31 percentile points higher", "Same");
	}

	@Test
	void noteNamesTheRolesOnWhichStudiesDisagreeByMoreThan25() {
		assertThat(section(ranked("Nurse", "62", "37"), ranked("Cook", "31", "57")).orElseThrow().notes())
			.containsExactly(RANKS, "The studies disagree on cooks: their ranks go from 31 to 57 out of 100.");
	}

	@Test
	void roleThatAStudyLacksSaysWhy() {
		RoleProfile lacking = RoleProfiles.role("Cook")
			.with(FactKind.AI_EXPOSURE_ABILITIES, new Blank(BlankReason.NOT_IN_EDITION))
			.build();
		ExposureSection section = section(ranked("Nurse", "62", "57"), lacking).orElseThrow();
		assertThat(section.table().all()).extracting((row) -> row.cells().get(1).value().text())
			.containsExactly("Not yet entered", "Not in this edition");
		assertThat(section.notes()).containsExactly(RANKS);
	}

	@Test
	void rolesThatNoStudyRanksHaveNoSection() {
		RoleProfile lacking = RoleProfiles.role("Cook")
			.with(FactKind.AI_EXPOSURE_ABILITIES, new Blank(BlankReason.NOT_IN_EDITION))
			.build();
		assertThat(section(lacking, RoleProfiles.paid("Nurse", "1"))).isEmpty();
	}

	private static RoleProfile ranked(String title, String models, String abilities) {
		return RoleProfiles.role(title)
			.with(FactKind.AI_EXPOSURE_LANGUAGE_MODELS, Quantity.of(models))
			.with(FactKind.AI_EXPOSURE_ABILITIES, Quantity.of(abilities))
			.build();
	}

	private static Optional<ExposureSection> section(RoleProfile... roles) {
		Comparison comparison = Comparison.of(List.of(roles));
		Messages messages = new Messages();
		FigureRows figures = new FigureRows(messages, LocalDate.of(2026, 11, 30));
		return ExposureSection.of(comparison, new FactTables(comparison, messages, figures, RowFilter.ALL), messages);
	}

}
