package org.rolepair.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.Duties;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleState;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.CodedRole;
import org.rolepair.role.related.RelatedOccupationEditions;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.LoadedEdition;
import org.rolepair.wages.store.PlaceWages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EditorsTest
class SmallImportTests {

	@TempDir
	private Path folder;

	@TempDir
	private Path other;

	@Autowired
	private TestImports imports;

	@Autowired
	private ImportStore store;

	@Autowired
	private PlaceWages places;

	@Autowired
	private RelatedOccupationEditions relations;

	@Test
	void roleIsMadeWithItsFiguresTheirSourceAndItsTexts() {
		this.imports.apply(embalmers("39-4011.00", "39-4011"));
		RoleContent content = content("39-4011.00");
		assertThat(content.titles().title()).isEqualTo("Embalmer");
		assertThat(content.category()).isEqualTo("personal-care-and-service");
		assertThat(content.duties().orElseThrow().texts()).containsExactly("Prepare bodies.");
		Fact mean = content.facts().fact(FactKind.ANNUAL_MEAN_WAGE).orElseThrow();
		assertThat(mean.value(Quantity.class).orElseThrow().value()).isEqualByComparingTo("57000");
		assertThat(mean.origin().source()).isEqualTo("bls-oews-may-2024-national");
		assertThat(mean.origin().row().orElseThrow().name()).isEqualTo("39-4011");
	}

	@Test
	void importingTheSameAgainChangesNothing() {
		GivenTables tables = embalmers("39-4012.00", "39-4012");
		this.imports.apply(tables);
		ImportPlan again = this.imports.plan(tables);
		assertThat(again.count(PlannedRole.Outcome.UNCHANGED)).isEqualTo(1);
		assertThat(this.imports.apply(tables)).isEmpty();
	}

	@Test
	void newerEditionUpdatesOnlyWhatChanged() {
		this.imports.apply(new GivenTables(this.folder)
			.occupations("47-2011.00\tBoilermakers\tBuild boilers.", "47-2031.00\tCarpenter Testers\tTest wood.")
			.wages(2024, "47-2011|Boilermakers|9000|70000", "47-2031|Carpenter Testers|9000|60000"));
		int before = newest("47-2011.00").number();
		ImportPlan plan = this.imports.plan(new GivenTables(this.other).wages(2025, "47-2011|Boilermakers|9000|73000"));
		assertThat(plan.roles()).filteredOn((role) -> role.code().equals("47-2031.00"))
			.singleElement()
			.extracting(PlannedRole::outcome)
			.isNotEqualTo(PlannedRole.Outcome.CHANGED);
		this.imports.apply(plan);
		assertThat(newest("47-2011.00").number()).isEqualTo(before + 1);
		assertThat(
				content("47-2011.00").facts().fact(FactKind.ANNUAL_MEAN_WAGE).orElseThrow().origin().period().label())
			.isEqualTo("May 2025");
	}

	@Test
	void newerEditionWithoutTheCrosswalkFindsTheRowOfACombinedOccupation() {
		this.imports
			.apply(new GivenTables(this.folder).occupations("47-2043.00\tFloor Sanders and Finishers\tSand floors.")
				.crosswalk("47-2043.00\tFloor Sanders and Finishers\t47-2040\tFloor layers")
				.wages(2024, "47-2040|Floor Layers|9000|50000"));
		assertThat(content("47-2043.00").facts().fact(FactKind.ANNUAL_MEAN_WAGE)).isPresent();
		this.imports.apply(new GivenTables(this.other).wages(2025, "47-2040|Floor Layers|9100|52000"));
		Fact mean = content("47-2043.00").facts().fact(FactKind.ANNUAL_MEAN_WAGE).orElseThrow();
		assertThat(mean.value(Quantity.class).orElseThrow().value()).isEqualByComparingTo("52000");
		assertThat(mean.origin().row().orElseThrow().name()).isEqualTo("47-2040");
	}

	@Test
	void olderEditionNeverReplacesANewerFigure() throws IOException {
		this.imports.apply(new GivenTables(this.folder).occupations("47-2021.00\tBrickmasons\tLay bricks.")
			.wages(2025, "47-2021|Brickmasons|9000|65000"));
		ImportPlan plan = this.imports.plan(new GivenTables(this.other).wages(2024, "47-2021|Brickmasons|8000|61000"));
		PlannedRole role = planned(plan, "47-2021.00");
		assertThat(role.outcome()).isEqualTo(PlannedRole.Outcome.UNCHANGED);
		assertThat(role.held()).extracting(RetainedField::reason).containsOnly(RetainedField.Reason.OLDER);
		assertThat(lines(plan))
			.contains("kept,47-2021.00,Brickmason,\"Average pay, a year\",,May 2024,,,,older than the current figure");
	}

	@Test
	void olderEditionOfOnetChangesNothingWhateverItsDates() throws IOException {
		this.imports.apply(new GivenTables(this.folder).occupations("47-2044.00\tTile Testers\tTest tiles.")
			.names("47-2044.00\tTile Checker")
			.tasks("47-2044.00\t1\tTest tiles.\tCore")
			.zones("47-2044.00\t2\t08/2020")
			.related("47-2044.00\t47-2021.00\t1"));
		RoleContent before = content("47-2044.00");
		GivenTables older = new GivenTables(this.other).occupations("47-2044.00\tTile Tasters\tTaste tiles.")
			.onet("27.0")
			.names("47-2044.00\tTile Eater")
			.tasks("47-2044.00\t1\tTaste tiles.\tCore")
			.zones("47-2044.00\t3\t09/2024")
			.related("47-2044.00\t47-2022.00\t1");
		ImportPlan plan = this.imports.plan(older.read(), new ImportChoices((field) -> true, Map.of()));
		assertThat(plan.changesNothing()).isTrue();
		assertThat(planned(plan, "47-2044.00").held()).extracting(RetainedField::field)
			.containsExactlyInAnyOrder("titles", "description", "alternateTitles", "duties", "JOB_ZONE");
		assertThat(lines(plan))
			.contains("kept,47-2044.00,Tile tester,Description,,O*NET 27.0,,,,older than the current figure");
		assertThat(this.imports.apply(plan)).isEmpty();
		assertThat(content("47-2044.00")).isEqualTo(before);
		assertThat(printed(plan)).contains("Editions read: O*NET 27.0\n");
		this.imports.undo(this.store.lastActive().orElseThrow().number());
	}

	@Test
	void whatSomebodyWroteByHandStaysUntilTheOperatorSaysOtherwise() {
		this.imports.apply(new GivenTables(this.folder).occupations("47-2022.00\tStonemasons\tCut stone.")
			.wages(2024, "47-2022|Stonemasons|9000|65000"));
		this.imports.describe(this.imports.coded("47-2022.00").id(), "Stonemasons cut and set stone.");
		GivenTables next = new GivenTables(this.other).occupations("47-2022.00\tStonemasons\tCut and shape stone.")
			.wages(2025, "47-2022|Stonemasons|9000|66000");
		PlannedRole kept = planned(this.imports.plan(next), "47-2022.00");
		assertThat(kept.held()).containsExactly(new RetainedField("description", RetainedField.Reason.BY_HAND, ""));
		assertThat(kept.after().orElseThrow().description().orElseThrow().text())
			.isEqualTo("Stonemasons cut and set stone.");
		PlannedRole replaced = planned(this.imports.plan(next.read(), new ImportChoices((field) -> true, Map.of())),
				"47-2022.00");
		assertThat(replaced.held()).isEmpty();
		assertThat(replaced.after().orElseThrow().description().orElseThrow().text()).isEqualTo("Cut and shape stone.");
	}

	@Test
	void shippedRoleKeepsItsTextsAndTakesTheFigures() {
		Revision before = newest("29-1141.00");
		ImportPlan plan = this.imports
			.plan(new GivenTables(this.folder).occupations("29-1141.00\tRegistered Nurses\tAssess patients.")
				.wages(2026, "29-1141|Registered Nurses|3400000|105000"));
		PlannedRole role = planned(plan, "29-1141.00");
		RoleContent after = role.after().orElseThrow();
		assertThat(role.id()).isEqualTo(this.imports.coded("29-1141.00").id());
		assertThat(after.slug()).isEqualTo(before.profile().slug());
		assertThat(after.description()).isEqualTo(before.profile().description());
		assertThat(after.duties()).isEqualTo(before.profile().duties());
		assertThat(after.facts().value(FactKind.ANNUAL_MEAN_WAGE, Quantity.class).orElseThrow().value())
			.isEqualByComparingTo("105000");
		assertThat(role.held()).isEmpty();
	}

	@Test
	void takenAddressGetsTheCodeAndIsListed() {
		PlannedRole role = planned(
				this.imports.plan(new GivenTables(this.folder).occupations("11-1012.00\tData Scientists\tLook at data.")
					.wages(2024, "11-1012|Data Scientists|9000|65000")),
				"11-1012.00");
		assertThat(role.after().orElseThrow().slug()).hasToString("data-scientist-11-1012-00");
		assertThat(role.remarks())
			.containsExactly("another role has the address data-scientist, so it gets data-scientist-11-1012-00");
	}

	@Test
	void occupationOfWhichNoTableSaysAnythingIsRejected() {
		PlannedRole role = planned(
				this.imports.plan(new GivenTables(this.folder).occupations("55-1011.00\tAir Crew Officers\tFly.")),
				"55-1011.00");
		assertThat(role.outcome()).isEqualTo(PlannedRole.Outcome.REJECTED);
	}

	@Test
	void tableThatNeedsAnotherSaysWhich() {
		ImportPlan plan = this.imports.plan(new GivenTables(this.folder).onet("29.3")
			.names("51-3092.00\tFood Tester")
			.wages(2025, "51-3090|Food Testers|9000|30000", "51-3093|Cook Testers|9000|30000")
			.states(2024, "51-3090|1|Alabama|AL|600|31000")
			.file("Skills.txt", "O*NET-SOC Code\tElement ID\tScale ID\tData Value\tNot Relevant\tDate",
					"51-3092.00\t2.A.1.z\tIM\t3\tN\t08/2021")
			.file("Experience.txt", "O*NET-SOC Code\tElement ID\tScale ID\tCategory\tData Value\tDate",
					"51-3092.00\t3.A.1\tRW\t1\t100\t08/2021")
			.file("cpsaat11b.csv", "HOUSEHOLD DATA,,", "Occupation,2025,", ",\"Total, 16 years and over\",Median age",
					"Total employed,163493,42.1"));
		assertThat(plan.problems()).extracting(FileProblem::line)
			.containsExactly("given/Experience.txt: lacks the column \"Recommend Suppress\"",
					"given/Skills.txt: lacks the columns \"Recommend Suppress\", \"N\", \"Standard Error\"",
					"given/state_M2024_dl.csv: needs the national file of May "
							+ "2024 to rank places or sectors; use both together",
					"given/national_M2025_dl.csv: combines occupations as 51-3090; add the crosswalk from O*NET-SOC to "
							+ "the National Employment Matrix for their figures",
					"population survey: needs the Census Bureau's 2018 occupation code list",
					"O*NET: its tasks and alternate titles need its Occupation Data",
					"O*NET: its skills need the names in its Content Model Reference",
					"O*NET: its experience needs its Education, Training, and Experience Categories");
		assertThat(printed(plan)).contains("To check: population survey: needs the Census");
		assertThat(this.imports
			.plan(new GivenTables(this.other).crosswalk("51-3092.00\tFood Testers\t51-3090\tFood testers")
				.wages(2025, "51-3090|Food Testers|9000|30000")
				.states(2025, "51-3090|1|Alabama|AL|600|31000"))
			.problems()).isEmpty();
	}

	@Test
	void rolesOfOthersAreNotTouched() {
		long shipped = this.imports.kept().all().stream().filter((role) -> role.revision() == 1).count();
		this.imports.apply(embalmers("39-4013.00", "39-4013"));
		assertThat(this.imports.kept().all().stream().filter((role) -> role.revision() == 1).count())
			.isEqualTo(shipped + 1);
	}

	@Test
	void importIsUndoneAsOneAndCanBeDoneAgain() {
		this.imports.apply(new GivenTables(this.folder).occupations("51-3011.00\tBakery Testers\tTest bread.")
			.wages(2024, "51-3011|Bakery Testers|9000|30000"));
		RoleContent first = content("51-3011.00");
		GivenTables second = new GivenTables(this.other)
			.occupations("51-3011.00\tBakery Testers\tTest all bread.", "51-3021.00\tButcher Testers\tTest meat.")
			.wages(2025, "51-3011|Bakery Testers|9100|31000", "51-3021|Butcher Testers|9100|32000");
		CatalogueImport done = this.imports.apply(second).orElseThrow();
		assertThat(done.created()).isEqualTo(1);
		assertThat(done.changed()).isEqualTo(1);
		this.imports.undo(done.number());
		assertThat(content("51-3011.00")).isEqualTo(first);
		assertThat(contents("51-3021")).isEmpty();
		assertThat(this.store.all().get(0).isActive()).isFalse();
		this.imports.apply(second);
		assertThat(this.imports.coded("51-3021.00").state()).isEqualTo(RoleState.PUBLISHED);
		assertThat(content("51-3011.00").description().orElseThrow().text()).isEqualTo("Test all bread.");
		assertThat(this.imports.apply(second)).isEmpty();
	}

	@Test
	void manyRolesOfDifferentRevisionsSayAgainWhatTheySaid() {
		this.imports.apply(many(2023, 51_6011, 51_6012));
		this.imports.apply(many(2024, 51_6011, 51_6050));
		Map<String, RoleContent> before = contents("51-60");
		assertThat(before).hasSize(40);
		CatalogueImport done = this.imports.apply(many(2025, 51_6011, 51_6060)).orElseThrow();
		List<String> told = new ArrayList<>();
		this.imports.undo().undo(done.number(), "Tester", (roles, of) -> told.add(roles + " of " + of));
		assertThat(told).hasSize(50).startsWith("1 of 50").endsWith("50 of 50");
		Map<String, RoleContent> after = contents("51-60");
		assertThat(after).isEqualTo(before);
		assertThat(newest("51-6011.00").number()).isEqualTo(4);
		assertThat(newest("51-6050.00").number()).isEqualTo(3);
		assertThat(this.imports.coded("51-6050.00").state()).isEqualTo(RoleState.PUBLISHED);
	}

	@Test
	void importsAreUndoneOneAfterTheOther() {
		CatalogueImport first = apply(this.folder, 2024, "51-3023.00\tTea Testers\tTest tea.",
				"51-3023|Tea Testers|9000|30000");
		CatalogueImport second = apply(this.other, 2025, "51-3023.00\tTea Testers\tTest all tea.",
				"51-3023|Tea Testers|9100|31000");
		this.imports.undo(second.number());
		assertThat(content("51-3023.00").description().orElseThrow().text()).isEqualTo("Test tea.");
		this.imports.undo(first.number());
		assertThat(this.imports.coded("51-3023.00").state()).isEqualTo(RoleState.WITHDRAWN);
	}

	@Test
	void importIsNotUndoneOverWhatSomebodyWroteBetween() {
		CatalogueImport first = apply(this.folder, 2024, "51-3091.00\tRice Testers\tTest rice.",
				"51-3091|Rice Testers|9000|30000");
		this.imports.describe(this.imports.coded("51-3091.00").id(), "Rice testers test rice.");
		CatalogueImport second = apply(this.other, 2025, "51-3091.00\tRice Testers\tTest rice.",
				"51-3091|Rice Testers|9100|31000");
		this.imports.undo(second.number());
		assertThatExceptionOfType(OperationFailedException.class).isThrownBy(() -> this.imports.undo(first.number()))
			.withMessageContaining("changed since: Rice tester.");
	}

	@Test
	void importIsNotUndoneOverWhatSomebodyWroteSince() {
		CatalogueImport done = apply(this.folder, 2024, "51-3022.00\tMeat Testers\tTest meat.",
				"51-3022|Meat Testers|9000|30000");
		this.imports.describe(this.imports.coded("51-3022.00").id(), "Meat testers test meat.");
		assertThatExceptionOfType(OperationFailedException.class).isThrownBy(() -> this.imports.undo(done.number()))
			.withMessageContaining("changed since: Meat tester.");
		assertThat(this.imports.coded("51-3022.00").state()).isEqualTo(RoleState.PUBLISHED);
	}

	@Test
	void importThatFailsAtAnyRoleLeavesNothing() {
		GivenTables tables = new GivenTables(this.folder)
			.occupations("51-4021.00\tFirst Testers\tTest first.", "51-4022.00\tLast Testers\tTest last.")
			.wages(2024, "51-4021|First Testers|9000|30000", "51-4022|Last Testers|9000|30000");
		ImportPlan plan = this.imports.plan(tables);
		int imports = this.store.all().size();
		this.imports.publishing()
			.publish(UUID.randomUUID(), 0, taking(planned(plan, "51-4022.00")),
					new ChangeSignature("Editor", "Took the address meanwhile"));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.imports.apply(plan));
		assertThat(this.imports.kept().coded()).noneMatch((role) -> role.onetSocCode().equals("51-4021.00"));
		assertThat(this.store.all()).hasSize(imports);
	}

	@Test
	void planIsRefusedOnceOneOfItsRolesWasChangedThoughNotByIt() {
		GivenTables tables = new GivenTables(this.folder)
			.occupations("51-4031.00\tCutting Testers\tTest cuts.", "51-4032.00\tDrilling Testers\tTest drills.")
			.wages(2024, "51-4031|Cutting Testers|9000|30000", "51-4032|Drilling Testers|9000|30000");
		this.imports.apply(tables);
		ImportPlan plan = this.imports.plan(new GivenTables(this.other)
			.occupations("51-4031.00\tCutting Testers\tTest cuts.", "51-4032.00\tDrilling Testers\tTest drills.")
			.wages(2025, "51-4031|Cutting Testers|9000|31000"));
		assertThat(planned(plan, "51-4032.00").outcome()).isEqualTo(PlannedRole.Outcome.UNCHANGED);
		this.imports.describe(this.imports.coded("51-4032.00").id(), "Drilling testers test drills.");
		assertThatExceptionOfType(PlanOutdatedException.class).isThrownBy(() -> this.imports.apply(plan))
			.withMessage("Roles changed after this was planned: Drilling tester");
		assertThat(
				content("51-4031.00").facts().fact(FactKind.ANNUAL_MEAN_WAGE).orElseThrow().origin().period().label())
			.isEqualTo("May 2024");
	}

	@Test
	void samePlanIsNotAppliedTwice() {
		ImportPlan plan = this.imports
			.plan(new GivenTables(this.folder).occupations("51-4033.00\tGrinding Testers\tTest mills.")
				.wages(2024, "51-4033|Grinding Testers|9000|30000"));
		this.imports.apply(plan);
		assertThatExceptionOfType(PlanOutdatedException.class).isThrownBy(() -> this.imports.apply(plan));
	}

	@Test
	void wagesByPlaceComeAndGoWithTheirImport() {
		GivenTables tables = new GivenTables(this.folder).occupations("51-9011.00\tBoiler Testers\tTest boilers.")
			.wages(2025, "51-9011|Boiler Testers|9000|30000")
			.states(2025, "51-9011|1|Alabama|AL|600|31000", "51-9011|2|Alaska|AK|400|39000",
					"51-9011|4|Arizona|AZ|900|30500", "51-9011|5|Arkansas|AR|500|29000");
		CatalogueImport done = this.imports.apply(tables).orElseThrow();
		LoadedEdition loaded = this.places.current(PlaceKind.STATE).orElseThrow();
		assertThat(loaded.checksum().rows()).isEqualTo(4);
		assertThat(loaded.edition().source()).isEqualTo("bls-oews-may-2025-places");
		BestPaying best = content("51-9011.00").facts()
			.value(FactKind.BEST_PAYING_STATE, BestPaying.class)
			.orElseThrow();
		assertThat(best.name()).isEqualTo("Alabama");
		assertThat(this.imports.apply(tables)).isEmpty();
		assertThat(this.imports.plan(new GivenTables(this.other).states(2024, "51-9011|1|Alabama|AL|600|29000"))
			.editions()
			.places()).isEmpty();
		this.imports.undo(done.number());
		assertThat(this.places.current(PlaceKind.STATE)).isEmpty();
	}

	@Test
	void relatedOccupationsComeAndGoWithTheirImport() {
		GivenTables tables = new GivenTables(this.folder).occupations("51-9012.00\tFilter Testers\tTest filters.")
			.tasks("51-9012.00\t1\tTest filters.\tCore")
			.related("51-9012.00\t51-9021.00\t2", "51-9012.00\t29-1141.00\t1", "51-9012.00\t51-9012.00\t3",
					"29-1141.00\t51-9012.00\t1");
		CatalogueImport done = this.imports.apply(tables).orElseThrow();
		assertThat(this.relations.of("51-9012.00"))
			.hasValue(new RelatedOccupationEditions.Related("onet-29-3", List.of("29-1141.00", "51-9021.00")));
		assertThat(this.imports.apply(tables)).isEmpty();
		this.imports.undo(done.number());
		assertThat(this.relations.of("51-9012.00")).isEmpty();
		assertThat(this.imports.apply(tables)).isPresent();
		this.imports.undo(done.number() + 1);
	}

	private CatalogueImport apply(Path folder, int year, String occupation, String wages) {
		return this.imports.apply(new GivenTables(folder).occupations(occupation).wages(year, wages)).orElseThrow();
	}

	private static RoleContent taking(PlannedRole role) {
		RoleContent content = role.after().orElseThrow();
		return new RoleContent(content.slug(), content.titles(), "management", Optional.empty(), Optional.empty(),
				content.currency(), Optional.of(new SourcedText("Test.", "rolepair-after-onet-29-3")),
				content.alternateTitles(), Optional.of(Duties.read(List.of("Test."), "rolepair-after-onet-29-3")),
				Facts.of(List.of(), Map.of()));
	}

	private GivenTables embalmers(String code, String soc) {
		return new GivenTables(this.folder).occupations(code + "\tEmbalmers\tPrepare bodies for burial.")
			.tasks(code + "\t1\tPrepare bodies.\tCore", code + "\t2\tDrive.\tSupplemental")
			.wages(2024, soc + "|Embalmers|4000|57000");
	}

	/** As many occupations as there are codes, from the first to the last. */
	private GivenTables many(int year, int first, int last) {
		List<String> codes = IntStream.rangeClosed(first, last)
			.mapToObj((code) -> "%d-%d".formatted(code / 10_000, code % 10_000))
			.toList();
		return new GivenTables(this.folder.resolve(String.valueOf(year)))
			.occupations(codes.stream()
				.map((code) -> "%s.00\tLamp Testers %s\tTest lamps.".formatted(code, code.substring(3)))
				.toArray(String[]::new))
			.wages(year, codes.stream().map((code) -> code + "|Lamp Testers|9000|30000").toArray(String[]::new));
	}

	private Map<String, RoleContent> contents(String codes) {
		return this.imports.kept()
			.coded()
			.stream()
			.map(CodedRole::onetSocCode)
			.filter((code) -> code.startsWith(codes))
			.collect(Collectors.toMap((code) -> code, this::content));
	}

	private static PlannedRole planned(ImportPlan plan, String code) {
		return plan.roles().stream().filter((role) -> role.code().equals(code)).findFirst().orElseThrow();
	}

	private String lines(ImportPlan plan) throws IOException {
		StringWriter text = new StringWriter();
		this.imports.report().write(plan, text);
		return text.toString();
	}

	private String printed(ImportPlan plan) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		this.imports.report().print(plan, new PrintStream(text, true, StandardCharsets.UTF_8));
		return text.toString(StandardCharsets.UTF_8);
	}

	private Revision newest(String code) {
		return this.imports.newest(this.imports.coded(code).id());
	}

	private RoleContent content(String code) {
		return RoleContent.of(newest(code).profile());
	}

}
