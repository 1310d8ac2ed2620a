package org.rolepair.browse.role;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class SkillBarsTests {

	@Test
	void mentionsAreScaledToTheNextTenAboveTheLargestShare() {
		BarTable table = mentions("patients", "20", "front desk", "5");
		assertThat(table.rows()).extracting(BarTable.Row::name).containsExactly("patients", "front desk");
		assertThat(bars(table)).extracting(BarTable.Bar::text).containsExactly("20%", "5%");
		assertThat(bars(table)).extracting(BarTable.Bar::width).containsExactly("100%", "25%");
		assertThat(table.notes()).containsExactly("The other 75% is skills that aren’t listed.");
	}

	@Test
	void mentionsOfZeroPercentHaveNoLength() {
		assertThat(bars(mentions("patients", "0"))).extracting(BarTable.Bar::width).containsExactly("0%");
	}

	@Test
	void ratingsAreScaledFromOneToFive() {
		RoleProfile role = RoleProfiles.of("Nurse", FactKind.SKILL_IMPORTANCE,
				new Ratings(List.of(Part.of("Writing", "1.00"), Part.of("Speaking", "4.12"))));
		BarTable table = skills(role).ratings().orElseThrow();
		assertThat(table.rows()).extracting(BarTable.Row::name).containsExactly("Speaking", "Writing");
		assertThat(bars(table)).extracting(BarTable.Bar::width).containsExactly("78.0%", "0.0%");
		assertThat(bars(table)).extracting(BarTable.Bar::text).containsExactly("4.12", "1.00");
	}

	private static List<BarTable.Bar> bars(BarTable table) {
		return table.rows().stream().flatMap((row) -> row.bars().stream()).toList();
	}

	private static BarTable mentions(String... namesAndShares) {
		return skills(RoleProfiles.of("Receptionist", FactKind.SKILL_MENTIONS, Values.partial(namesAndShares)))
			.mentions()
			.orElseThrow();
	}

	private static SkillBars skills(RoleProfile role) {
		Messages messages = new Messages();
		return new SkillBars(role, messages, new FigureRows(messages, LocalDate.of(2026, 11, 29)));
	}

}
