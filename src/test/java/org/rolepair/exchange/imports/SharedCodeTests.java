package org.rolepair.exchange.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.operations.command.Commands;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.Duties;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Quantity;
import picocli.CommandLine.ExitCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Several roles of one O*NET-SOC code.
 */
@EditorsTest
class SharedCodeTests {

	@TempDir
	private Path folder;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private TestImports imports;

	@Test
	void noneIsTakenUntilOneIsChosen() {
		publish("bell-tester", "55-7011.00");
		publish("bell-checker", "55-7011.00");
		PlannedRole role = planned(plan("55-7011", 2024, Map.of()));
		assertThat(role.outcome()).isEqualTo(PlannedRole.Outcome.REJECTED);
		assertThat(role.remarks()).containsExactly("2 roles have its code: bell-checker, bell-tester");
		assertThat(role.sharing()).extracting((one) -> one.slug().value())
			.containsExactly("bell-checker", "bell-tester");
		PlannedRole none = planned(plan("55-7011", 2024, Map.of("55-7011.00", ImportChoices.NONE)));
		assertThat(none.outcome()).isEqualTo(PlannedRole.Outcome.REJECTED);
	}

	@Test
	void chosenRoleIsAdoptedFromThenOnAndTheOtherStaysAsItIs() {
		publish("horn-tester", "55-7012.00");
		publish("horn-checker", "55-7012.00");
		this.imports.apply(plan("55-7012", 2024, Map.of("55-7012.00", "horn-tester")));
		assertThat(wage("horn-tester")).hasValue(30_000);
		assertThat(wage("horn-checker")).isEmpty();
		ImportPlan same = plan("55-7012", 2024, Map.of());
		assertThat(same.changesNothing()).isTrue();
		assertThat(planned(same).isUnassigned()).isFalse();
		this.imports.apply(plan("55-7012", 2025, Map.of()));
		assertThat(wage("horn-tester")).hasValue(30_001);
		assertThat(wage("horn-checker")).isEmpty();
	}

	@Test
	void anotherRoleCanBeChosenLaterAndTheFirstComesBackWhenThatIsUndone() {
		publish("drum-tester", "55-7013.00");
		publish("drum-checker", "55-7013.00");
		this.imports.apply(plan("55-7013", 2024, Map.of("55-7013.00", "drum-tester")));
		CatalogueImport second = this.imports.apply(plan("55-7013", 2024, Map.of("55-7013.00", "drum-checker")))
			.orElseThrow();
		assertThat(wage("drum-checker")).hasValue(30_000);
		assertThat(taken(plan("55-7013", 2025, Map.of()))).isEqualTo("drum-checker");
		this.imports.undo(second.number());
		assertThat(wage("drum-checker")).isEmpty();
		assertThat(taken(plan("55-7013", 2025, Map.of()))).isEqualTo("drum-tester");
	}

	@Test
	void roleThatAnImportHasMadeIsGoneOnWithWhenAnEditorWritesAnotherOfItsCode() {
		this.imports.apply(plan("55-7014", 2024, Map.of()));
		publish("lute-checker", "55-7014.00");
		assertThat(taken(plan("55-7014", 2025, Map.of()))).isEqualTo("small-testers-55-7014");
	}

	@Test
	void choiceIsRememberedThoughTheRoleSaysAllOfItAlready() {
		this.imports.apply(plan("55-7015", 2024, Map.of()));
		RoleContent content = content("small-testers-55-7015");
		publish(content.withSlug(new Slug("harp-checker")));
		ImportPlan choosing = plan("55-7015", 2024, Map.of("55-7015.00", "harp-checker"));
		assertThat(choosing.changesNothing()).isFalse();
		this.imports.apply(choosing);
		ImportPlan same = plan("55-7015", 2024, Map.of());
		assertThat(same.changesNothing()).isTrue();
		assertThat(taken(plan("55-7015", 2025, Map.of()))).isEqualTo("harp-checker");
	}

	@Test
	void occupationIsPlannedOnceWhereItsTableIsNotGiven() {
		publish("fife-tester", "55-7019.00");
		publish("fife-checker", "55-7019.00");
		OfficialFiles wages = new GivenTables(this.folder).wages(2024, "55-7019|Fifers|9000|30000").read();
		ImportPlan plan = this.imports.plan(wages,
				new ImportChoices((field) -> false, Map.of("55-7019.00", "fife-tester")));
		assertThat(plan.roles()).filteredOn((role) -> role.code().equals("55-7019.00")).hasSize(1);
		this.imports.apply(plan);
		assertThat(wage("fife-tester")).hasValue(30_000);
		assertThat(wage("fife-checker")).isEmpty();
	}

	@Test
	void planIsRefusedOnceAThirdRoleHasTheCode() {
		publish("gong-tester", "55-7016.00");
		publish("gong-checker", "55-7016.00");
		ImportPlan plan = plan("55-7016", 2024, Map.of("55-7016.00", "gong-tester"));
		publish("gong-maker", "55-7016.00");
		assertThatExceptionOfType(PlanOutdatedException.class).isThrownBy(() -> this.imports.apply(plan));
	}

	@Test
	void whatTheChosenRoleSaysByHandStaysAndIsShown() {
		this.imports.apply(plan("55-7017", 2024, Map.of()));
		publish(content("small-testers-55-7017").withSlug(new Slug("pipe-checker")));
		DryRun first = this.imports.service().keeping(plan("55-7017", 2025, Map.of()).files(), Map.of());
		assertThat(first.written()).isEmpty();
		DryRun chosen = this.imports.service().decide(first, Set.of(), Map.of("55-7017.00", "pipe-checker"));
		assertThat(chosen.written()).extracting(DryRun.DifferingField::key).contains("55-7017.00/ANNUAL_MEAN_WAGE");
		DryRun replaced = this.imports.service()
			.decide(chosen, Set.of("55-7017.00/ANNUAL_MEAN_WAGE"), chosen.adopted());
		assertThat(taken(replaced.plan())).isEqualTo("pipe-checker");
		assertThat(this.imports.service().renew(replaced).replaced()).containsExactly("55-7017.00/ANNUAL_MEAN_WAGE");
		this.imports.apply(replaced.plan());
		assertThat(wage("pipe-checker")).hasValue(30_001);
	}

	@Test
	void commandLineNamesTheOptionAndTakesTheChoice() {
		publish("viol-tester", "55-7018.00");
		publish("viol-checker", "55-7018.00");
		tables("55-7018", 2024);
		assertThat(run(ExitCode.SOFTWARE)).contains("55-7018.00 Small Testers 55-7018: 2 roles have its code: "
				+ "viol-checker, viol-tester; choose one: --adopt=55-7018.00=viol-checker");
		assertThat(run(ExitCode.USAGE, "--adopt=viol-tester")).contains("--adopt", "viol-tester");
		assertThat(run(ExitCode.USAGE, "--adopt=viol-tester=")).contains("Unknown: --adopt=viol-tester=");
		assertThat(run(ExitCode.USAGE, "--note=" + "x".repeat(901))).contains("Shorten --note to 900 characters.");
		assertThat(run(ExitCode.SOFTWARE, "--adopt=55-7018.00=violist"))
			.contains("Nothing was changed. No role matches --adopt=55-7018.00=violist");
		assertThat(run(ExitCode.OK, "--adopt=55-7018.00=viol-tester")).contains("Done: this is import");
		assertThat(wage("viol-tester")).hasValue(30_000);
		assertThat(run(ExitCode.OK)).contains("There was nothing to change.").doesNotContain("--adopt");
	}

	private String run(int code, String... options) {
		List<String> words = new ArrayList<>(List.of(options));
		words.add(this.folder.toString());
		String printed = Commands.run(this.application, new ImportCommand(), words.toArray(String[]::new));
		assertThat(printed).startsWith(code + " ");
		return printed;
	}

	private GivenTables tables(String soc, int year) {
		String title = "Small Testers " + soc;
		return new GivenTables(this.folder.resolve(String.valueOf(year)))
			.occupations("%s.00\t%s\tTest small things.".formatted(soc, title))
			.wages(year, "%s|%s|9000|%d".formatted(soc, title, 30_000 + year - 2024));
	}

	private ImportPlan plan(String soc, int year, Map<String, String> adopted) {
		return this.imports.plan(tables(soc, year).read(), new ImportChoices((field) -> false, adopted));
	}

	private static PlannedRole planned(ImportPlan plan) {
		assertThat(plan.roles()).hasSize(1);
		return plan.roles().get(0);
	}

	/** The slug of the role that an import changes. */
	private static String taken(ImportPlan plan) {
		return planned(plan).after().orElseThrow().slug().value();
	}

	private RoleContent content(String slug) {
		return this.imports.content(this.imports.role(slug).id());
	}

	private Optional<Integer> wage(String slug) {
		return content(slug).facts()
			.value(FactKind.ANNUAL_MEAN_WAGE, Quantity.class)
			.map((wage) -> wage.value().intValueExact());
	}

	private void publish(String slug, String code) {
		RoleContent nurse = content("registered-nurse");
		publish(new RoleContent(new Slug(slug),
				new Titles(slug, slug + "s", slug, slug + "s", nurse.titles().article()), nurse.category(),
				Optional.of(code.substring(0, 7)), Optional.of(code), nurse.currency(),
				Optional.of(new SourcedText("Test.", "rolepair-after-onet-29-3")), List.of(),
				Optional.of(Duties.read(List.of("Test."), "rolepair-after-onet-29-3")), Facts.of(List.of(), Map.of())));
	}

	private void publish(RoleContent content) {
		this.imports.publishing().publish(UUID.randomUUID(), 0, content, new ChangeSignature("Editor", "By hand"));
	}

}
