package org.rolepair.comparison.view;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class KeyFiguresTests {

	@Test
	void theArticlesPair() {
		RoleProfile specialist = article("Patient service specialist", "33563", "patients", "20", "front desk", "7");
		RoleProfile coordinator = article("Patient coordinator", "32954", "patients", "30", "check-in", "3");
		assertThat(figures(specialist, coordinator)).containsExactly(
				new KeyFigures.KeyFigure("Average salary, a year", "$609 less",
						"1.8% less than patient service specialists"),
				new KeyFigures.KeyFigure("Time to become", "2–4 years, both", "The same answer for the two roles"),
				new KeyFigures.KeyFigure("Expected change in jobs", "−4%, both",
						"Over the period that the source projects"),
				new KeyFigures.KeyFigure("Skills in common", "1 of 3 listed", "patients"));
	}

	@Test
	void ofThreeRolesTheLowestAndTheHighest() {
		assertThat(figures(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "30000"),
				RoleProfiles.paid("Welder", "70000")))
			.containsExactly(new KeyFigures.KeyFigure("Average salary, a year", "$30,000 to $70,000",
					"From the lowest to the highest of the 3 roles"));
	}

	@Test
	void outlooksThatDifferStandSideBySide() {
		assertThat(figures(changing("Lawyer", "-4"), changing("Cook", "4.9"))).containsExactly(
				new KeyFigures.KeyFigure("Expected change in jobs", "−4% and 4.9%", "8.9 percentage points higher"));
	}

	@Test
	void whatCannotBeComparedSaysWhatEachIs() {
		RoleProfile blank = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD));
		assertThat(figures(RoleProfiles.paid("Lawyer", "60000"), blank)).containsExactly(new KeyFigures.KeyFigure(
				"Average salary, a year", "Not compared", "Lawyer: $60,000; Cook: withheld by its source"));
	}

	@Test
	void figuresOfSourcesWithoutAPeriodAreNotCompared() {
		RoleProfile undated = RoleProfiles.role("Cook")
			.from(Origins.undated("article"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
			.build();
		assertThat(figures(RoleProfiles.paid("Lawyer", "60000"), undated)).containsExactly(
				new KeyFigures.KeyFigure("Average salary, a year", "Not compared", "Lawyer: $60,000; Cook: $50,000"));
	}

	@Test
	void withinTheMarginOfError() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000", "1"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("48000", "2.5"));
		assertThat(figures(lawyer, cook)).containsExactly(new KeyFigures.KeyFigure("Average salary, a year",
				"Within the margin of error", "$2,000 less (4.0%); margin ±$2,100"));
	}

	@Test
	void noPercentageIsTakenOfNothing() {
		assertThat(figures(RoleProfiles.paid("Lawyer", "0"), RoleProfiles.paid("Cook", "50000"))).containsExactly(
				new KeyFigures.KeyFigure("Average salary, a year", "$50,000 more", "margin of error not published"));
	}

	@Test
	void entryEducationServesWhereNoTimeIsKnown() {
		RoleProfile lawyer = entering("Lawyer", "Doctoral or professional degree");
		assertThat(figures(lawyer, entering("Cook", "No formal educational credential")))
			.containsExactly(new KeyFigures.KeyFigure("Typical entry education", "Different",
					"Lawyer: Doctoral or professional degree; Cook: No formal educational credential"));
		assertThat(figures(lawyer, entering("Judge", "Doctoral or professional degree"),
				entering("Pharmacist", "Doctoral or professional degree")))
			.containsExactly(new KeyFigures.KeyFigure("Typical entry education",
					"Doctoral or professional degree, all 3", "The same answer for all 3 roles"));
	}

	@Test
	void mentionsBesideRatingsHaveNoVerdict() {
		RoleProfile named = RoleProfiles.of("Lawyer", FactKind.SKILL_MENTIONS, Values.partial("patients", "20"));
		RoleProfile rated = RoleProfiles.of("Cook", FactKind.SKILL_IMPORTANCE, Values.ratings("patients", "4"));
		assertThat(figures(named, rated)).containsExactly(new KeyFigures.KeyFigure("Skills in common", "Not compared",
				"Shares of mentions stand beside ratings"));
	}

	@Test
	void noSkillInCommonIsSaid() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_MENTIONS, Values.partial("patients", "20"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.SKILL_MENTIONS, Values.partial("cooking", "20"));
		assertThat(figures(lawyer, cook)).containsExactly(
				new KeyFigures.KeyFigure("Skills in common", "0 of 2 listed", "No skill is listed for both"));
	}

	@Test
	void peopleAndUnknownMattersAreLeftOut() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.AVERAGE_AGE, Quantity.of("40"));
		assertThat(figures(lawyer, RoleProfiles.role("Cook").build())).isEmpty();
	}

	private static RoleProfile article(String title, String wage, String... skills) {
		Origin article = Origins.undated("article");
		return RoleProfiles.role(title)
			.from(article)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(wage))
			.with(FactKind.TIME_TO_BECOME, Values.range("2", "4"))
			.with(FactKind.PROJECTED_CHANGE, Quantity.of("-4"))
			.with(FactKind.SKILL_MENTIONS, Values.partial(skills))
			.build();
	}

	private static RoleProfile changing(String title, String change) {
		return RoleProfiles.of(title, FactKind.PROJECTED_CHANGE, Quantity.of(change));
	}

	private static RoleProfile entering(String title, String level) {
		return RoleProfiles.of(title, FactKind.TYPICAL_ENTRY_EDUCATION, new Text(level));
	}

	private static List<KeyFigures.KeyFigure> figures(RoleProfile... roles) {
		return new KeyFigures(Comparison.of(List.of(roles)), new Messages()).all();
	}

}
