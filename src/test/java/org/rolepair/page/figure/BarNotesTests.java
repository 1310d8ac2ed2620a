package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class BarNotesTests {

	private static final Sampling EIGHT = new Sampling(8, Optional.of(new BigDecimal("0.16")), Optional.empty(),
			Optional.empty());

	@Test
	void fewAnswersAreCountedWithWhoGaveThem() {
		Part part = new Part("None", "none", Quantity.of("50"), Optional.of(EIGHT));
		RoleProfile nurse = RoleProfiles.of("Nurse", Origins.survey(), FactKind.RELATED_EXPERIENCE_ASKED,
				new Distribution(Distribution.Scheme.OVERLAPPING, List.of(part)));
		assertThat(notes(nurse).of(FactKind.RELATED_EXPERIENCE_ASKED)).contains("Counts wage and salary workers. "
				+ "People who answered: 8 for nurses. Each share may be off by several points.");
	}

	@Test
	void ratersAreCountedForTheRolesThatHaveThem() {
		RoleProfile nurse = RoleProfiles.of("Nurse", FactKind.SKILL_IMPORTANCE,
				new Ratings(List.of(new Part("Speaking", "speaking", Quantity.of("4.00"), Optional.of(EIGHT)))));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.SKILL_IMPORTANCE, Values.ratings("Speaking", "4.00"));
		assertThat(notes(nurse, cook).asked(FactKind.SKILL_IMPORTANCE, "bars.raters")).get()
			.asString()
			.endsWith(" People who rated each skill: 8 for nurses.");
		assertThat(notes(cook).asked(FactKind.SKILL_IMPORTANCE, "bars.raters")).isEmpty();
	}

	@Test
	void rolesWithoutFiguresForOneReasonAreNamedTogether() {
		assertThat(notes(RoleProfiles.of("Nurse", FactKind.GENDER, shares(Part.of("Women", "100"))),
				RoleProfiles.role("Cook").build(), RoleProfiles.role("Judge").build())
			.of(FactKind.GENDER))
			.containsExactly("Women and men: we don’t have figures for cooks and judges (not yet entered).");
	}

	@Test
	void roundingAndOverlapAreExplained() {
		RoleProfile rounded = RoleProfiles.of("Nurse", FactKind.GENDER,
				shares(Part.of("Women", "87.5"), Part.of("Men", "12.6")));
		RoleProfile overlapping = RoleProfiles.of("Cook", FactKind.GENDER,
				new Distribution(Distribution.Scheme.OVERLAPPING, List.of(Part.of("Women", "87.5"))));
		assertThat(notes(rounded, overlapping).of(FactKind.GENDER)).containsExactly(
				"Women and men of nurses: shares total 100.1% because of rounding.",
				"Women and men: people can be in several groups, so shares don’t add up to 100%.");
	}

	private static Distribution shares(Part... parts) {
		return new Distribution(Distribution.Scheme.EXCLUSIVE, List.of(parts));
	}

	private static BarNotes notes(RoleProfile... roles) {
		return new BarNotes(List.of(roles), new Messages());
	}

}
