package org.rolepair.exchange.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Http;
import org.rolepair.Team;
import org.rolepair.editing.draft.FieldChange;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.tables.RejectedRow;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleState;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.publishing.RoleSummary;
import org.rolepair.source.Period;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class RoleTableImportTests {

	private static final String SOURCE = "rolepair-after-onet-29-3";

	private static final String OEWS = "bls-oews-may-2025-national";

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private TestImports imports;

	@Test
	void exportedTableDoesNotGiveARoleASocCode() {
		Editor publisher = Team.of(this.port).administrator();
		EditedRole.draft(publisher, "Codeless rigger")
			.save(publisher, "basics", Map.of("onetSocCode", "53-5013.00"))
			.publish(publisher, "Without a SOC code");
		exportedTableChangesNothing();
	}

	@Test
	void exportedTableChangesNothing() {
		ImportPlan plan = this.imports.plan(exported());
		assertThat(plan.files().rejected()).isEmpty();
		assertThat(plan.roles()).hasSizeGreaterThanOrEqualTo(62)
			.allMatch((role) -> role.outcome() == PlannedRole.Outcome.UNCHANGED);
		assertThat(plan.held()).isZero();
		assertThat(plan.changesNothing()).isTrue();
	}

	@Test
	void editedNumberChangesItsFieldAndNothingElse() {
		assertThat(changes("lawyer", "annual_median_wage", "155000")).extracting(FieldChange::path)
			.containsExactly("/sections/PAY/figures/ANNUAL_MEDIAN_WAGE/value");
	}

	@Test
	void standardErrorOfTheOldNumberDoesNotStandBesideTheNewOne() {
		assertThat(changes("lawyer", "annual_mean_wage", "190000")).extracting(FieldChange::path)
			.containsExactly("/sections/PAY/figures/ANNUAL_MEAN_WAGE/value",
					"/sections/PAY/figures/ANNUAL_MEAN_WAGE/relativeStandardError");
	}

	@Test
	void editedTextsChangeTheirFieldsAndNothingElse() {
		assertThat(changes("lawyer", "description", "Speaks for people in court.")).singleElement()
			.satisfies((change) -> assertThat(change.path()).isEqualTo("/basics/description"));
		assertThat(changes("lawyer", "category", "Management")).singleElement()
			.satisfies((change) -> assertThat(change.path()).isEqualTo("/basics/category"));
		assertThat(changes("lawyer", "alternate_titles", "Advocate; Barrister")).isNotEmpty()
			.allSatisfy((change) -> assertThat(change.path()).isEqualTo("/basics/alternateTitles"));
		assertThat(changes("lawyer", "soc_code", "")).isEmpty();
	}

	@Test
	void editedReasonOfABlankTakesThePlaceOfANumber() {
		List<FieldChange> changes = changes("lawyer", "annual_mean_wage", "not published");
		assertThat(changes).isNotEmpty()
			.allSatisfy((change) -> assertThat(change.path()).contains("/figures/ANNUAL_MEAN_WAGE/"));
	}

	@Test
	void roleIsMadeOfARowAndFollowsIt() {
		CatalogueImport first = this.imports.apply(roles(
				"title,category,description,duties,source,period,place,population,"
						+ "annual_mean_wage,typical_entry_education,annual_openings",
				"Chief of mirth,Management,Keeps spirits up.,Tells jokes; Laughs,%s,2025-05,Germany,workers,57000.50,withheld,"
					.formatted(SOURCE)))
			.orElseThrow();
		assertThat(first.created()).isEqualTo(1);
		RoleContent role = content("chief-of-mirth");
		assertThat(role.titles().plural()).isEqualTo("Chiefs of mirth");
		assertThat(role.category()).isEqualTo("management");
		assertThat(role.duties().orElseThrow().texts()).containsExactly("Tells jokes", "Laughs");
		Fact mean = role.facts().fact(FactKind.ANNUAL_MEAN_WAGE).orElseThrow();
		assertThat(mean.value(Quantity.class)).hasValue(Quantity.of("57000.50"));
		assertThat(mean.origin()).isEqualTo(new Origin(SOURCE, Period.of("May 2025", YearMonth.of(2025, 5)), "Germany",
				Population.WORKERS, Optional.empty(), Optional.empty()));
		assertThat(role.facts().answer(FactKind.TYPICAL_ENTRY_EDUCATION)).isEqualTo(new Blank(BlankReason.WITHHELD));
		assertThat(role.facts().fact(FactKind.ANNUAL_OPENINGS)).isEmpty();
		assertThat(List.of(FactKind.ANNUAL_OPENINGS, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.MEDIAN_AGE)).allSatisfy(
				(kind) -> assertThat(role.facts().answer(kind)).isEqualTo(new Blank(BlankReason.NOT_YET_ENTERED)));
		ImportPlan next = this.imports
			.plan(roles("title,source,period,place,population,annual_mean_wage,related_work_experience",
					"Chief of mirth,%s,2025-05,Germany,workers,57000.5,None".formatted(SOURCE)));
		this.imports.apply(next);
		RoleContent later = content("chief-of-mirth");
		assertThat(later.facts().fact(FactKind.ANNUAL_MEAN_WAGE)).hasValue(mean);
		assertThat(later.facts().value(FactKind.RELATED_WORK_EXPERIENCE, Text.class)).hasValue(new Text("None"));
		assertThat(later.description()).isEqualTo(role.description());
		assertThat(this.imports
			.plan(roles("title,source,period,place,population,annual_mean_wage,related_work_experience",
					"Chief of mirth,%s,2025-05,Germany,workers,57000.5,None".formatted(SOURCE)))
			.changesNothing()).isTrue();
	}

	@Test
	void importIsUndoneAndDoneAgain() {
		GivenTables table = roles("title,category,description,duties,source",
				"Undone tester,legal,Tests.,Test,%s".formatted(SOURCE));
		CatalogueImport done = this.imports.apply(table).orElseThrow();
		this.imports.undo(done.number());
		assertThat(Http.get(this.port, "/roles/undone-tester").status()).isEqualTo(404);
		this.imports.apply(table);
		assertThat(this.imports.role("undone-tester").state()).isEqualTo(RoleState.PUBLISHED);
		assertThat(this.imports.apply(table)).isEmpty();
	}

	@Test
	void titleOfAnotherRoleIsNotEnoughToChangeIt() {
		PlannedRole role = only(this.imports.plan(
				roles("title,category,description,duties,source", "Lawyer,legal,Speaks.,Speak,%s".formatted(SOURCE))));
		assertThat(role.outcome()).isEqualTo(PlannedRole.Outcome.REJECTED);
		assertThat(role.remarks()).containsExactly("given/roles.csv, row 2, column title: its address, "
				+ "/roles/lawyer, belongs to another role; enter that role's address or a new one in the column role");
	}

	@Test
	void roleFoundByItsCodeTakesFiguresAndKeepsItsTexts() {
		PlannedRole role = only(
				this.imports.plan(roles("title,onet_soc_code,description,source,period,annual_mean_wage",
						"Attorney II,23-1011.00,Argues.,%s,2026,200000".formatted(SOURCE))));
		RoleContent after = role.after().orElseThrow();
		assertThat(after.slug()).hasToString("lawyer");
		assertThat(after.titles().title()).isEqualTo("Lawyer");
		assertThat(after.description()).isEqualTo(content("lawyer").description());
		assertThat(after.facts().value(FactKind.ANNUAL_MEAN_WAGE, Quantity.class)).hasValue(Quantity.of("200000"));
		assertThat(role.remarks()).containsExactly("found by its code: its texts stay unless the column role names it");
	}

	@Test
	void severalRolesOfOneCodeAreMadeWhereTheyAreNamed() {
		ImportPlan plan = this.imports.plan(roles("role,title,onet_soc_code,description,duties,source",
				"lawyer-one,Lawyer I,23-1011.00,Argues.,Argue,%s".formatted(SOURCE),
				"lawyer-two,Lawyer II,23-1011.00,Argues well.,Argue,%s".formatted(SOURCE)));
		assertThat(plan.roles()).extracting(PlannedRole::outcome)
			.containsExactly(PlannedRole.Outcome.CREATED, PlannedRole.Outcome.CREATED);
		assertThat(plan.roles().get(0).remarks()).containsExactly("its O*NET-SOC code is also the code of lawyer");
		assertThat(plan.roles().get(0).after().orElseThrow().category()).isEqualTo("legal");
	}

	@Test
	void undoingOnlyWithdrawsRolesThatSomebodyTouched(@Autowired JdbcClient database) {
		String row = ",legal,Tests.,Test,%s".formatted(SOURCE);
		CatalogueImport done = this.imports
			.apply(roles("title,category,description,duties,source", "Draft tester" + row, "Report tester" + row,
					"Successor tester" + row, "Free tester" + row))
			.orElseThrow();
		database.sql("""
				insert into role_draft (id, version, role_id, base_revision, title, forms, begun_at, begun_by, saved_at,
					saved_by)
				values (:id, 0, :id, 1, 'Draft tester', '{}', now(), 'Editor', now(), 'Editor')""")
			.param("id", this.imports.role("draft-tester").id())
			.update();
		database.sql("""
				insert into reader_report (id, version, role_id, revision, screen, text, evidence, received_at)
				values (:id, 0, :id, 1, 'PAY', 'It is more.', '', now())""")
			.param("id", this.imports.role("report-tester").id())
			.update();
		this.imports.apply(roles("title,category,description,duties,source", "Former tester" + row));
		RoleSummary former = this.imports.role("former-tester");
		this.imports.publishing()
			.retire(former.id(), 1, this.imports.role("successor-tester").id(),
					new ChangeSignature("Editor", "Renamed"));
		database.sql("update catalogue_import set undone_at = now(), undone_by = 'Nobody' where number = :number")
			.param("number", done.number() + 1)
			.update();
		ImportJob.Undone undone = this.imports.undo(done.number());
		database.sql("delete from role_draft where title = 'Draft tester'").update();
		database.sql("delete from reader_report where text = 'It is more.'").update();
		assertThat(undone.removed()).isEqualTo(1);
		assertThat(undone.withdrawn()).isEqualTo(3);
		for (String touched : List.of("draft-tester", "report-tester", "successor-tester")) {
			assertThat(this.imports.role(touched).state()).isEqualTo(RoleState.WITHDRAWN);
		}
		assertThat(Http.get(this.port, "/roles/free-tester").status()).isEqualTo(404);
	}

	@Test
	void twoRowsOfOneRoleAreBothLeftOut() {
		ImportPlan plan = this.imports
			.plan(roles("role,title,annual_openings,source", "lawyer,Lawyer,1,%s".formatted(SOURCE),
					"lawyer,Lawyer,2,%s".formatted(SOURCE), "paralegal,Paralegal,300,%s".formatted(SOURCE)));
		assertThat(plan.roles()).extracting(PlannedRole::outcome)
			.containsExactly(PlannedRole.Outcome.REJECTED, PlannedRole.Outcome.REJECTED, PlannedRole.Outcome.CHANGED);
		assertThat(plan.roles().get(0).remarks()).containsExactly("given/roles.csv, row 2, column role: its role, "
				+ "lawyer, has another row (given/roles.csv, row 3); remove one, or name another role in this column");
		assertThat(this.imports.service().keeping(plan.files(), Map.of()).written()).isEmpty();
	}

	@Test
	void whatTheCatalogueDoesNotKnowIsNamedWithItsRowAndColumn() {
		assertThat(reason("role,title,annual_openings,annual_openings_source", "lawyer,Lawyer,1,nobody")).isEqualTo(
				"given/roles.csv, row 2, column annual_openings_source: no source has the slug or title \"nobody\"; add"
						+ " it under Sources first");
		assertThat(reason("role,title,category", "lawyer,Lawyer,Wizardry"))
			.isEqualTo("given/roles.csv, row 2, column category: no category is called \"Wizardry\"");
		assertThat(reason("title,category,duties,source", "Wizard,legal,Conjure,%s".formatted(SOURCE)))
			.isEqualTo("given/roles.csv, row 2, column description: a new role needs one");
		assertThat(reason("title,description,duties,source", "Wizard,Conjures.,Conjure,%s".formatted(SOURCE)))
			.isEqualTo("given/roles.csv, row 2, column category: a new role needs one, or a code");
		assertThat(reason("title,category,description,source", "Wizard,legal,Conjures.,%s".formatted(SOURCE)))
			.isEqualTo("given/roles.csv, row 2, column duties: a new role needs duties or a figure");
	}

	@Test
	void emptySourceIsToldOnceByItsHeading() {
		ImportPlan plan = this.imports.plan(roles("Title,Category,Description,Duties,Source,Annual mean wage",
				"Good tester,legal,Tests.,Test,,57000"));
		assertThat(plan.rowsLeftOut()).singleElement()
			.satisfies((problem) -> assertThat(problem.line()).isEqualTo("given/roles.csv, row 2, column Source: "
					+ "is empty; enter where the texts and figures of this row are from"));
	}

	@Test
	void allProblemsOfARowAreToldAtOnce() {
		ImportPlan plan = this.imports.plan(roles("title,category,description,source,period,annual_mean_wage",
				"Lawyer,Wizardry,Speaks.,nobody,Mai 2026,57000", "Good tester,legal,Tests.,%s,,57000".formatted(SOURCE),
				",Wizardry,,,,", "Shifted,Wizardry,Speaks.,nobody,2026,57,000"));
		assertThat(plan.rowsLeftOut()).hasSize(3);
		assertThat(plan.rowsLeftOut().get(0).line()).startsWith("given/roles.csv, row 2, column period: \"Mai 2026\"")
			.contains("; also title: its address, /roles/lawyer, belongs to another role",
					"; also source: no source has the slug or title \"nobody\"",
					"; also category: no category is called \"Wizardry\"");
		assertThat(plan.rowsLeftOut().get(1).line()).isEqualTo(
				"given/roles.csv, row 4, column title: is empty; also category: no category is called \"Wizardry\"");
		assertThat(plan.rowsLeftOut().get(2).line()).startsWith("given/roles.csv, row 5, column G: has no heading")
			.doesNotContain("also");
		assertThat(plan.rejectedRows().rows()).extracting(RejectedRow::problem)
			.containsExactlyElementsOf(plan.rowsLeftOut());
	}

	@Test
	void sourceAndCategoryAreNamedByTheirTitlesInAnyCase() {
		ImportPlan plan = this.imports.plan(roles(
				"role,title,category,source,period,annual_openings,job_satisfaction,job_satisfaction_source",
				"lawyer,Lawyer,MANAGEMENT,\"employment projections, OCCUPATIONAL projections, 2024\u201334, read in a "
						+ "published copy\",2024,5,7,PATIENT service specialist vs. patient coordinator"));
		RoleContent after = only(plan).after().orElseThrow();
		assertThat(after.category()).isEqualTo("management");
		assertThat(after.facts().fact(FactKind.ANNUAL_OPENINGS).orElseThrow().origin().source())
			.isEqualTo("bls-ep-2024-34");
		assertThat(after.facts().fact(FactKind.JOB_SATISFACTION).orElseThrow().origin().source())
			.isEqualTo("zippia-patient-service-specialist-vs-patient-coordinator");
	}

	@Test
	void unknownTitleIsAnsweredWithNearOnes() {
		assertThat(reason("role,title,annual_openings,source", "lawyer,Lawyer,1,Employment projektions"))
			.startsWith("given/roles.csv, row 2, column source: no source has the slug or title \"Employment "
					+ "projektions\"; did you mean ")
			.contains("\"Employment Projections, occupational projections\" (bls-ep-")
			.endsWith("? Otherwise add it under Sources first");
		assertThat(reason("role,title,category", "lawyer,Lawyer,Managment"))
			.isEqualTo("given/roles.csv, row 2, column category: no category is called \"Managment\"; did you mean "
					+ "\"Management\"?");
	}

	@Test
	void rejectedRowsComeBackAsTheirTableAndCanBeGivenAgain() throws IOException {
		GivenTables given = roles("Title,x_note,Category,Description,Duties,Source,Annual Mean Wage",
				"Back tester,=1,legal,Tests.,Test,%s,52k".formatted(SOURCE),
				"Forth tester,,legal,\"Tests, again\",Test,nobody,$52\u202f000",
				"Good tester,,legal,Tests.,Test,%s,-".formatted(SOURCE),
				"Fine tester,,legal,Tests.,Test,%s,52 000".formatted(SOURCE));
		ImportPlan plan = this.imports.plan(given);
		assertThat(plan.count(PlannedRole.Outcome.CREATED)).isEqualTo(1);
		StringWriter text = new StringWriter();
		plan.rejectedRows().write(text);
		assertThat(text.toString().lines()).hasSize(4)
			.first()
			.isEqualTo("\uFEFFTitle,x_note,Category,Description,Duties,Source,Annual Mean Wage,x_reason");
		assertThat(text.toString()).contains(
				"Back tester,'=1,legal,Tests.,Test,%s,52k,\"Annual Mean Wage: enter all digits instead of"
					.formatted(SOURCE),
				"Forth tester,,legal,\"Tests, again\",Test,nobody,$52\u202f000,\"Source: no source has the slug");
		String corrected = text.toString().replace("52k", "52,000".replace(",", "")).replace("nobody", SOURCE);
		ImportPlan again = this.imports
			.plan(new GivenTables(this.folder.resolve("again")).text("roles.csv", corrected));
		assertThat(again.count(PlannedRole.Outcome.CREATED)).isEqualTo(2);
		assertThat(again.rejectedRows().count()).isEqualTo(1);
		StringWriter left = new StringWriter();
		again.rejectedRows().write(left);
		assertThat(left.toString().lines()).first().isEqualTo(text.toString().lines().findFirst().orElseThrow());
	}

	@Test
	void figuresThatDoNotGoWithThoseOfTheRoleAreLeftOut() {
		assertThat(reason("role,title,annual_wage_percentile_10,source,period",
				"lawyer,Lawyer,900000,%s,2026".formatted(OEWS)))
			.startsWith("given/roles.csv, row 2: contradicts itself: Percentiles can't fall");
		assertThat(reason("role,title,currency", "lawyer,Lawyer,EUR"))
			.startsWith("given/roles.csv, row 2: contradicts itself: the role has amounts in USD");
	}

	@Test
	void whatSomebodyWroteByHandStaysUntilTheOperatorSaysOtherwise() {
		this.imports.apply(roles("title,category,description,duties,source",
				"Hand tester,legal,Tests hands.,Test,%s".formatted(SOURCE)));
		this.imports.describe(this.imports.role("hand-tester").id(), "Tests both hands.");
		GivenTables next = roles("role,title,description,source",
				"hand-tester,Hand tester,Tests all hands.,%s".formatted(SOURCE));
		PlannedRole keeping = only(this.imports.plan(next));
		assertThat(keeping.held()).containsExactly(new RetainedField("description", RetainedField.Reason.BY_HAND, ""));
		assertThat(keeping.outcome()).isEqualTo(PlannedRole.Outcome.UNCHANGED);
		DryRun dryRun = this.imports.service().keeping(next.read(), Map.of());
		assertThat(dryRun.written()).singleElement().satisfies((field) -> {
			assertThat(field.key()).isEqualTo("hand-tester/description");
			assertThat(field.changes()).singleElement();
		});
		PlannedRole replacing = only(
				this.imports.service().decide(dryRun, Set.of("hand-tester/description"), Map.of()).plan());
		assertThat(replacing.after().orElseThrow().description().orElseThrow().text()).isEqualTo("Tests all hands.");
	}

	@Test
	void olderFigureTakesThePlaceOfWhatARowHasLeftAndOfNothingElse() {
		String headings = "role,title,category,description,duties,source,period,annual_mean_wage";
		String row = "dated-tester,Dated tester,legal,Tests dates.,Test,%s,%s,%d";
		this.imports.apply(roles(headings, row.formatted(SOURCE, "2026", 50_000)));
		PlannedRole mended = only(this.imports.plan(roles(headings, row.formatted(SOURCE, "2024", 49_000))));
		assertThat(mended.held()).isEmpty();
		assertThat(mended.after()
			.orElseThrow()
			.facts()
			.fact(FactKind.ANNUAL_MEAN_WAGE)
			.orElseThrow()
			.origin()
			.period()
			.label()).isEqualTo("2024");
		PlannedRole older = only(this.imports.plan(roles("role,title,source,period,annual_median_wage",
				"lawyer,Lawyer,%s,2020,120000".formatted(SOURCE))));
		assertThat(older.outcome()).isEqualTo(PlannedRole.Outcome.UNCHANGED);
		assertThat(older.held())
			.containsExactly(new RetainedField("ANNUAL_MEDIAN_WAGE", RetainedField.Reason.OLDER, "2020"));
	}

	@Test
	void officialTablesTakeWhatARowHasLeftForWrittenByHand() {
		this.imports.apply(roles("role,title,source,period,annual_mean_wage",
				"dental-hygienist,Dental hygienist,%s,2026,99999".formatted(SOURCE)));
		GivenTables tables = new GivenTables(this.folder.resolve("official")).wages(2027,
				"29-1292|Dental Hygienists|9000|65000");
		PlannedRole role = this.imports.plan(tables)
			.roles()
			.stream()
			.filter((one) -> one.code().equals("29-1292.00"))
			.findFirst()
			.orElseThrow();
		assertThat(role.held()).extracting(RetainedField::field).containsExactly("ANNUAL_MEAN_WAGE");
		assertThat(role.after().orElseThrow().facts().value(FactKind.EMPLOYMENT, Quantity.class).orElseThrow().value())
			.isEqualByComparingTo("9000");
	}

	@Test
	void tableComesWithOfficialOnesAndAddsToTheirRoles() {
		Path given = this.folder.resolve("mixed");
		GivenTables tables = new GivenTables(given)
			.occupations("47-2141.00\tPainter Testers\tPaint.", "47-2142.00\tPaper Testers\tHang paper.")
			.wages(2024, "47-2141|Painter Testers|9000|50000", "47-2142|Paper Testers|9000|40000");
		new GivenTables(given).file("roles.csv", "role,title,source,period,annual_openings,annual_openings_source",
				"painter-tester,Painter tester,,2025,700,bls-oews-may-2024-national", ",Paper tester,,,,",
				"lawyer,Lawyer,%s,2026,7,".formatted(SOURCE));
		ImportPlan plan = this.imports.plan(tables);
		PlannedRole made = plan.roles()
			.stream()
			.filter((role) -> role.key().equals("47-2141.00"))
			.findFirst()
			.orElseThrow();
		assertThat(made.outcome()).isEqualTo(PlannedRole.Outcome.CREATED);
		assertThat(made.after().orElseThrow().facts().fact(FactKind.ANNUAL_OPENINGS).orElseThrow().origin().source())
			.isEqualTo("bls-oews-may-2024-national");
		assertThat(plan.roles()).extracting(PlannedRole::key).contains("lawyer");
		assertThat(plan.roles())
			.filteredOn((role) -> role.outcome() == PlannedRole.Outcome.REJECTED && role.title().equals("Paper tester"))
			.hasSize(1);
		this.imports.apply(plan);
		assertThat(content("painter-tester").facts().fact(FactKind.ANNUAL_MEAN_WAGE)).isPresent();
		assertThat(PlanReport.note(plan)).startsWith("Import of given/roles.csv; O*NET");
	}

	@Test
	void defaultNoteOfManyTablesFitsItsField() {
		GivenTables tables = new GivenTables(this.folder);
		for (int i = 10; i < 20; i++) {
			tables.text("x".repeat(100) + i + ".csv", "title,category\nNote tester %d,legal".formatted(i));
		}
		assertThat(PlanReport.note(this.imports.plan(tables))).hasSize(PlanReport.MAX_NOTE)
			.startsWith("Import of ")
			.endsWith("…");
	}

	@Test
	void withdrawnRoleIsNotBroughtBackByARow() {
		this.imports.apply(roles("title,category,description,duties,source",
				"Gone tester,legal,Tests.,Test,%s".formatted(SOURCE)));
		RoleSummary role = this.imports.role("gone-tester");
		this.imports.publishing()
			.withdraw(role.id(), role.revision(), "Not needed", new ChangeSignature("Editor", "Gone"));
		assertThat(reason("role,title", "gone-tester,Gone tester"))
			.isEqualTo("given/roles.csv, row 2, column role: the role gone-tester was withdrawn");
	}

	private String reason(String headings, String row) {
		PlannedRole role = only(this.imports.plan(roles(headings, row)));
		assertThat(role.outcome()).isEqualTo(PlannedRole.Outcome.REJECTED);
		return role.remarks().get(0);
	}

	private List<FieldChange> changes(String role, String column, String value) {
		String exported = Http.get(this.port, "/data/role-table.csv").body();
		assertThat(exported).as("begins with the mark of UTF-8 that spreadsheets look for").startsWith("\uFEFFrole,");
		List<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(new StringReader(exported.substring(1)))
			.stream()
			.toList();
		List<List<String>> table = new ArrayList<>();
		table.add(rows.get(0).getHeader());
		for (NamedCsvRecord row : rows) {
			Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
			if (cells.get("role").equals(role)) {
				cells.put(column, value);
			}
			table.add(List.copyOf(cells.values()));
		}
		ImportPlan plan = this.imports.plan(new GivenTables(this.folder.resolve("edited")).csv("roles.csv", table));
		List<PlannedRole> changed = plan.roles().stream().filter(PlannedRole::isPublished).toList();
		assertThat(plan.held()).isZero();
		assertThat(changed).allSatisfy((one) -> assertThat(one.key()).isEqualTo(role));
		return changed.stream().flatMap((one) -> this.imports.report().changes(plan, one).stream()).toList();
	}

	private GivenTables exported() {
		return new GivenTables(this.folder.resolve("exported")).text("roles.csv",
				Http.get(this.port, "/data/role-table.csv").body());
	}

	private GivenTables roles(String headings, String... rows) {
		return new GivenTables(this.folder.resolve("rows")).text("roles.csv",
				headings + "\n" + String.join("\n", rows) + "\n");
	}

	private static PlannedRole only(ImportPlan plan) {
		assertThat(plan.files().rejected()).isEmpty();
		assertThat(plan.roles()).hasSize(1);
		return plan.roles().get(0);
	}

	private RoleContent content(String slug) {
		return this.imports.content(this.imports.role(slug).id());
	}

}
