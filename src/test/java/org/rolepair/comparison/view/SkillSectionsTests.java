package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.ShareBar;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
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
		assertThat(bars(withheld)).containsExactly(new ShareBar("patients", "20%", "100.0", false),
				new ShareBar("front desk", "Withheld", "", true));
	}

	@Test
	void mentionsOfZeroPercentHaveNoLength() {
		assertThat(bars(Values.partial("patients", "0"))).containsExactly(new ShareBar("patients", "0%", "0.0", false));
	}

	/** The bars of the first of two roles. */
	private static List<ShareBar> bars(Distribution mentions) {
		RoleProfile role = RoleProfiles.of("Receptionist", FactKind.SKILL_MENTIONS, mentions);
		Comparison comparison = Comparison.of(List.of(role, RoleProfiles.paid("Lawyer", "60000")));
		Messages messages = new Messages();
		FigureCells cells = new FigureCells(messages, LocalDate.of(2026, 11, 29));
		FactTables tables = new FactTables(comparison, messages, cells, RowFilter.ALL);
		return new SkillSections(comparison, messages, cells, tables,
				new BarGroups(comparison.roles(), messages, cells))
			.section()
			.orElseThrow()
			.mentions()
			.get(0)
			.skills()
			.stream()
			.map(SkillSection.Mention::bar)
			.toList();
	}

}
