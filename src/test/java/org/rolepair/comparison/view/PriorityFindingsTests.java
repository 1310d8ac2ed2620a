package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Topic;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Text;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class PriorityFindingsTests {

	private final RoleProfile lawyer = RoleProfiles.paid("Lawyer", "90000");

	private final RoleProfile cook = RoleProfiles.paid("Cook", "30000");

	private final RoleProfile actor = RoleProfiles.of("Actor", FactKind.ANNUAL_MEAN_WAGE,
			new Blank(BlankReason.NOT_APPLICABLE));

	@Test
	void ofAPairTheDifferenceIsNamed() {
		assertThat(pay(this.cook, this.lawyer)).isEqualTo("Lawyers: $60,000 more (3.0 times as much)");
		assertThat(pay(this.cook, RoleProfiles.paid("Welder", "30000"))).isEqualTo("Same");
		assertThat(pay(this.cook, this.actor)).isEqualTo("Nothing to compare");
	}

	@Test
	void ofSeveralRolesTheOneWithTheMostIsNamed() {
		assertThat(pay(this.cook, this.lawyer, RoleProfiles.paid("Welder", "50000")))
			.isEqualTo("Lawyers: the most, $90,000");
		assertThat(pay(this.lawyer, this.cook, RoleProfiles.paid("Judge", "90000")))
			.isEqualTo("No role clearly has the most");
	}

	@Test
	void ofRolesWithAndWithoutAFigureOnlyThoseWithItAreCompared() {
		assertThat(pay(this.cook, this.lawyer, this.actor))
			.isEqualTo("Lawyers: the most of the roles with this figure, $90,000");
		assertThat(pay(this.cook, this.actor,
				RoleProfiles.of("Dancer", FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.NOT_APPLICABLE))))
			.isEqualTo("No role clearly has the most");
	}

	@Test
	void wordsAreTheSameOrDifferent() {
		assertThat(of(Topic.EDUCATION, educated("Lawyer", "Doctorate"), educated("Cook", "None"),
				educated("Judge", "Doctorate")))
			.isEqualTo("Different");
		assertThat(of(Topic.EDUCATION, educated("Lawyer", "Doctorate"), educated("Judge", "Doctorate"),
				educated("Notary", "Doctorate")))
			.isEqualTo("Same");
	}

	private static RoleProfile educated(String title, String level) {
		return RoleProfiles.of(title, FactKind.TYPICAL_ENTRY_EDUCATION, new Text(level));
	}

	private static String pay(RoleProfile... roles) {
		return of(Topic.PAY, roles);
	}

	private static String of(Topic topic, RoleProfile... roles) {
		Comparison comparison = Comparison.of(List.of(roles));
		Messages messages = new Messages();
		FactTables tables = new FactTables(comparison, messages, new FigureRows(messages, LocalDate.of(2026, 11, 30)),
				RowFilter.ALL);
		return new PriorityFindings(comparison, tables, messages)
			.findings(new Glance(comparison, tables, messages), List.of(topic))
			.get(0)
			.text();
	}

}
