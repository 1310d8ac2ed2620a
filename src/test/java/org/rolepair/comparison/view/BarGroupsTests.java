package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.Value;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class BarGroupsTests {

	private static final List<Part> PARTS = List.of(new Part("Speaking", "speaking", Quantity.of("4.00"),
			Optional.of(new Sampling(8, Optional.of(new BigDecimal("0.16")), Optional.empty(), Optional.empty()))));

	@Test
	void ratingsSayHowManyRatedThem() {
		assertThat(counted(FactKind.SKILL_IMPORTANCE, new Ratings(PARTS)))
			.endsWith("8 people rated each skill, from 1 to 5.");
	}

	@Test
	void sharesOfFewAnswersSayHowFarOffTheyMayBe() {
		assertThat(counted(FactKind.RELATED_EXPERIENCE_ASKED, new Distribution(Distribution.Scheme.OVERLAPPING, PARTS)))
			.endsWith("8 people were asked, so each share may be off by several points.");
	}

	private static String counted(FactKind kind, Value value) {
		RoleProfile role = RoleProfiles.of("Nurse", kind, value);
		Messages messages = new Messages();
		return new BarGroups(List.of(role), messages, new FigureCells(messages, LocalDate.of(2026, 11, 29)))
			.origins(kind)
			.get(0)
			.population();
	}

}
