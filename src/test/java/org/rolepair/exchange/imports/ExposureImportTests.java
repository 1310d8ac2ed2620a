package org.rolepair.exchange.imports;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.role.RoleContent;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class ExposureImportTests {

	private static final String SCORES = "SOC Code,title,ai_applicability_score";

	private static final String NURSE = "29-1141.00";

	@TempDir
	private Path folder;

	@Autowired
	private TestImports imports;

	@Test
	void ranksOfPresentRolesComeAndGoWithTheirImport() {
		RoleContent before = nurse();
		GivenTables tables = new GivenTables(this.folder).file("scores.csv", SCORES, "29-1141,Registered Nurses,0.2",
				"47-2111,Electricians,0.1");
		ImportPlan plan = this.imports.plan(tables);
		assertThat(plan.problems()).isEmpty();
		CatalogueImport done = this.imports.apply(plan).orElseThrow();
		assertThat(nurse().facts().value(FactKind.AI_APPLICABILITY_CONVERSATIONS, Quantity.class))
			.hasValue(Quantity.of("100"));
		assertThat(this.imports.apply(tables)).isEmpty();
		this.imports.undo(done.number());
		assertThat(nurse()).isEqualTo(before);
	}

	@Test
	void occupationWithRanksAloneAndNoneOfThemKnownIsNoRole() {
		ImportPlan plan = this.imports.plan(new GivenTables(this.folder)
			.occupations("53-4099.00\tRail Testers\tTest rails.", "53-4098.00\tTrain Testers\tTest trains.")
			.file("scores.csv", SCORES, "53-4098,Train Testers,0.2", "47-2111,Electricians,0.1"));
		assertThat(role(plan, "53-4099.00").outcome()).isEqualTo(PlannedRole.Outcome.REJECTED);
		assertThat(role(plan, "53-4098.00").outcome()).isEqualTo(PlannedRole.Outcome.CREATED);
	}

	@Test
	void roleThatAStudyLacksSaysSo() {
		ImportPlan plan = this.imports
			.plan(new GivenTables(this.folder).occupations("53-4097.00\tSwitch Testers\tTest switches.")
				.tasks("53-4097.00\t1\tTest switches.\tCore")
				.file("scores.csv", SCORES, "53-4098,Train Testers,0.2", "47-2111,Electricians,0.1"));
		assertThat(
				role(plan, "53-4097.00").after().orElseThrow().facts().answer(FactKind.AI_APPLICABILITY_CONVERSATIONS))
			.isEqualTo(new Blank(BlankReason.NOT_IN_EDITION));
	}

	private RoleContent nurse() {
		return this.imports.content(this.imports.coded(NURSE).id());
	}

	private static PlannedRole role(ImportPlan plan, String code) {
		return plan.roles().stream().filter((role) -> role.code().equals(code)).findFirst().orElseThrow();
	}

}
