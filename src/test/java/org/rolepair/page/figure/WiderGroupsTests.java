package org.rolepair.page.figure;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.Notice;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class WiderGroupsTests {

	private static final RoleProfile OFFICER = RoleProfiles.role("Chief sustainability officer")
		.amongChiefExecutives()
		.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
		.with(FactKind.EMPLOYMENT, Quantity.of("204350"))
		.from(Origins.onRow(Origins.survey(), null, "Chief executives; Legislators"))
		.with(FactKind.MEDIAN_AGE, Quantity.of("52.1"))
		.from(Origins.onRow(Origins.survey(), "11-1011.03", "Chief Sustainability Officers"))
		.with(FactKind.JOB_ZONE, Quantity.of("5"))
		.build();

	private final WiderGroups groups = new WiderGroups(new Messages());

	@Test
	void thoseWhosePayIsShownAreNamed() {
		assertThat(this.groups.earners(OFFICER)).isEqualTo("chief executives, the wider group,");
		assertThat(this.groups.earners(RoleProfiles.paid("Lawyer", "50000"))).isEqualTo("lawyers");
	}

	@Test
	void areSaidOnceForARoleAndRowByRow() {
		assertThat(this.groups.notice(List.of(RoleProfiles.paid("Lawyer", "50000"), OFFICER))).hasValue(new Notice(
				"For chief sustainability officers, figures on pay and outlook are those of all chief executives "
						+ "(11-1011). For chief sustainability officers, figures on people are those of all chief "
						+ "executives; legislators.",
				Optional.empty()));
	}

	@Test
	void rolesWithTheSameFiguresOfOneGroupShareASentence() {
		assertThat(this.groups.notice(List.of(executive("Ethics officer"), executive("Privacy officer"))))
			.hasValue(new Notice("For ethics officers and privacy officers, figures on pay are those of all chief "
					+ "executives (11-1011).", Optional.empty()));
	}

	private static RoleProfile executive(String title) {
		return RoleProfiles.role(title)
			.amongChiefExecutives()
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
			.build();
	}

	@Test
	void standForTheRoleInSentences() {
		assertThat(this.groups.subject(OFFICER, FactKind.EMPLOYMENT)).isEqualTo("Chief executives, the wider group,");
		assertThat(this.groups.runningSubject(OFFICER, FactKind.EMPLOYMENT))
			.isEqualTo("chief executives, the wider group,");
		assertThat(this.groups.subject(OFFICER, FactKind.JOB_ZONE)).isEqualTo("Chief sustainability officers");
	}

}
