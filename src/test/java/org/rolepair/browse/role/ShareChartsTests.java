package org.rolepair.browse.role;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.ShareBar;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class ShareChartsTests {

	@Test
	void mentionsAreScaledToTheLargestShare() {
		assertThat(mentions("patients", "20", "front desk", "5")).containsExactly(
				new ShareBar("patients", "20%", "100.0", false), new ShareBar("front desk", "5%", "25.0", false));
	}

	@Test
	void mentionsOfZeroPercentHaveNoLength() {
		assertThat(mentions("patients", "0")).containsExactly(new ShareBar("patients", "0%", "0.0", false));
	}

	private static List<ShareBar> mentions(String... namesAndShares) {
		Messages messages = new Messages();
		RoleProfile role = RoleProfiles.of("Receptionist", FactKind.SKILL_MENTIONS, Values.partial(namesAndShares));
		return new ShareCharts(role, messages, new FigureCells(messages, LocalDate.of(2026, 11, 29))).mentions()
			.orElseThrow()
			.bars();
	}

}
