package org.rolepair.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.MovableClock;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.exchange.agencies.GivenTables;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Imports as an administrator does them, over HTTP.
 */
@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPagesTests {

	private static final String NAME = "imports.administrator";

	@TempDir
	private Path folder;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Team team;

	private UploadedImport imports;

	@BeforeAll
	void addPerson() {
		this.team.add(NAME, AccessLevel.ADMINISTRATOR);
	}

	@BeforeEach
	void signIn(@TempDir Path given) {
		this.folder = given;
		this.imports = new UploadedImport(this.team.signIn(NAME, Team.PASSWORD));
	}

	@AfterEach
	void leaveNothingBehind() {
		this.imports.cancel();
		assertThat(leftovers()).isEmpty();
	}

	@Test
	void filesArePlannedShownImportedAndUndone() {
		Editor.Answer plan = this.imports.plan(new GivenTables(this.folder)
			.occupations("53-2011.00\tKite Testers\tTest kites.", "53-2012.00\tSilent Kite Testers\tSay nothing.")
			.wages(2024, "53-2011|Kite Testers|9000|30000")
			.contents());
		assertThat(plan.document().select(".tally a").eachText()).containsExactly("1 Roles to be added",
				"0 Roles to be changed", "0 Roles without changes", "1 Occupations left out");
		assertThat(this.imports.part("created").text()).contains("Kite tester 53-2011.00 /roles/kite-tester");
		assertThat(this.imports.part("rejected").text()).contains("no table has more than its description");
		assertThat(this.imports.editor().open("/admin/imports/pending/plan.csv").body())
			.startsWith("outcome,code,title,field")
			.contains("created,53-2011.00,Kite tester,");
		assertThat(this.imports.editor().get("/roles/kite-tester").status()).isEqualTo(404);

		Editor.Answer done = this.imports.apply("Kites");
		assertThat(done.text()).contains("is done: 1 role added, 0 changed.")
			.doesNotContain("The last import is done.");
		Editor.Answer list = this.imports.editor().open("/admin/imports");
		assertThat(list.document().select("tbody tr").first().text()).contains("Kites", NAME, "1 added, 0 changed",
				"Active");
		assertThat(this.imports.editor().get("/roles/kite-tester").status()).isEqualTo(200);
		assertThat(this.team.administrator().open("/admin/log").document().select("tbody tr").first().text())
			.contains(NAME, "imported data", "Kites", "1 roles added, 0 changed");

		assertThat(this.imports.undoLast().text()).contains("is undone. 1 role that it added is removed.");
		assertThat(this.imports.editor().get("/roles/kite-tester").status()).isEqualTo(404);
		assertThat(this.imports.editor().open("/admin/imports").document().select("tbody tr").first().text())
			.contains("Undone", "by " + NAME);
	}

	@Test
	void planShowsTheFirstRolesAsReadersWillSeeThem() {
		this.imports.plan(rockets("Owns rockets.", "57000"));
		Document plan = this.imports.editor().open("/admin/imports/pending").document();
		assertThat(plan.select(".sight").eachText()).containsExactly(
				"New in “Legal” Rocket owner Owns rockets. Average pay, a year $57,000 Rolepair, 2026",
				"New in “Legal” Rocket lender Lends rockets. Average pay, a year $1,000 Rolepair, 2026 "
						+ "Average pay, a year: 1,000 is unusual for a year. Check it",
				"New in “Legal” Rocket finder Finds rockets.");
		assertThat(plan.select(".look li").eachText()).containsExactly(
				"roles.csv, row 6, column source: no source has the slug or title \"nobody\"; add it under Sources first");
		assertThat(plan.select("#decision button").first().text()).isEqualTo("Publish 4 roles");
		assertThat(this.imports.part("created").document().select(".sight, .look")).isEmpty();

		Editor.Answer done = this.imports.apply("Rockets");
		assertThat(done.document().select(".done .links a").eachText()).containsExactly("Rocket owner", "Rocket lender",
				"Rocket finder", "Rocket seller");
		assertThat(done.document().select(".done a[href$=/undo]").text()).startsWith("Undo import ");

		Document next = this.imports.plan(rockets("Owns all rockets.", "58000")).document();
		assertThat(next.select(".sight").eachText()).hasSize(1)
			.first()
			.asString()
			.startsWith("Changed, in “Legal” Rocket owner")
			.contains("Owns rockets.", "Owns all rockets.",
					"Average pay, a year $57,000 Rolepair, 2026 $58,000 Rolepair, 2026")
			.doesNotContain("Hourly");
		assertThat(next.select("#decision button").first().text()).isEqualTo("Publish 1 role");
		this.imports.cancel();
		this.imports.undoLast();
	}

	private Map<String, byte[]> rockets(String description, String pay) {
		return new GivenTables(this.folder)
			.file("roles.csv", "title,category,description,duties,source,period,annual_mean_wage",
					"Rocket owner,legal," + description + ",Own,rolepair-after-onet-29-3,2026," + pay,
					"Rocket lender,legal,Lends rockets.,Lend,rolepair-after-onet-29-3,2026,1000",
					"Rocket finder,legal,Finds rockets.,Find,rolepair-after-onet-29-3,,",
					"Rocket seller,legal,Sells rockets.,Sell,rolepair-after-onet-29-3,,",
					"Rocket thief,legal,Takes rockets.,Take,nobody,,")
			.contents();
	}

	@Test
	void unusualPayIsNamedBesideItsRole() {
		String headings = "title,category,description,duties,source,period,annual_mean_wage";
		String row = "Glider tester,legal,Tests.,Test,rolepair-after-onet-29-3,%s,%s";
		String low = "Average pay, a year: 100 is unusual for a year. Check it";
		Editor.Answer plan = this.imports
			.plan(new GivenTables(this.folder).file("roles.csv", headings, row.formatted("2199", "100")).contents());
		assertThat(plan.document().select(".sight .note").eachText()).contains(low,
				"Average pay, a year: 2199 is in the future. Check it");
		assertThat(this.imports.part("created").document().select(".note").text()).contains(low);
		this.imports.apply("Gliders");
		this.imports
			.plan(new GivenTables(this.folder).file("roles.csv", headings, row.formatted("2199", "90000")).contents());
		assertThat(this.imports.part("changed").document().select(".note").text())
			.contains("Average pay, a year: 90,000 is far from the last value, 100")
			.doesNotContain("in the future");
		this.imports.cancel();
		this.imports.undoLast();
	}

	@Test
	void rowsLeftOutAreListedInTheirOrderAndTheRestIsLinked() {
		String row = "%s tester,%s,Tests.,Test,rolepair-after-onet-29-3,%s";
		Document plan = this.imports
			.plan(new GivenTables(this.folder)
				.file("roles.csv", "title,category,description,duties,source,annual_mean_wage",
						row.formatted("First", "nowhere", ""), row.formatted("Second", "legal", "many"),
						row.formatted("Third", "nowhere", ""), row.formatted("Fourth", "legal", "many"),
						row.formatted("Fifth", "nowhere", ""), row.formatted("Sixth", "legal", "many"),
						row.formatted("Seventh", "nowhere", ""), row.formatted("Good", "legal", "57000"))
				.contents())
			.document();
		assertThat(plan.text()).contains("roles.csv: read as UTF-8 with commas, 8 rows.");
		assertThat(plan.select(".look li").eachText()).extracting((line) -> line.substring(0, 17))
			.containsExactly("roles.csv, row 2,", "roles.csv, row 3,", "roles.csv, row 4,", "roles.csv, row 5,",
					"roles.csv, row 6,");
		assertThat(plan.select(".look a").eachText()).containsExactly("and 2 more rows");
		Document all = this.imports.editor().open(plan.select(".look a").attr("href")).document();
		assertThat(all.select("tbody td:nth-child(2)").eachText()).containsExactly("2", "3", "4", "5", "6", "7", "8");
		assertThat(this.imports.editor().open("/admin/imports/pending/rejected-rows.csv").body().lines().skip(1))
			.extracting((line) -> line.substring(0, line.indexOf(' ')))
			.containsExactly("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nowhere | nowhere | No row can be imported. Fix the rows left out, and upload them again.
			legal   | nowhere | The catalog already says the rest. Fix the rows left out, and upload them again.
			legal   |         | The catalog already says all of this. There’s nothing to import.
			""")
	void planWithoutChangesSaysWhy(String first, String second, String reason) {
		Document plan = this.imports
			.plan(new GivenTables(this.folder).file("roles.csv", "role,title,category", "lawyer,Lawyer," + first,
					"dental-hygienist,Dental hygienist," + Objects.toString(second, ""))
				.contents())
			.document();
		assertThat(plan.select("#decision p").first().text()).isEqualTo(reason);
		assertThat(plan.select("#decision [name=note]")).isEmpty();
	}

	@Test
	void smallImportShowsItsPlanAtOnce() {
		Editor.Answer answer = this.imports.upload(rockets("Owns rockets.", "57000"));
		assertThat(answer.follow().text()).contains("What the import would do");
	}

	@Test
	void pageLeadsFromTheTemplateToTheUpload() {
		Document page = this.imports.editor().open("/admin/imports").document();
		assertThat(page.select(".steps h2").eachText()).containsExactly("Get a table", "Fill it in", "Upload it");
		assertThat(page.select(".steps a").eachAttr("href")).containsExactly("/data/role-table-template.xlsx",
				"/data/role-table.csv", "/admin/sources/new");
		page.select(".steps a")
			.eachAttr("href")
			.forEach((path) -> assertThat(this.imports.editor().get(path).status()).isEqualTo(200));
	}

	@Test
	void tableOfRolesIsPlannedShownImportedAndUndone() {
		Editor.Answer plan = this.imports.plan(new GivenTables(this.folder)
			.file("roles.csv", "role,title,category,description,duties,source,period,annual_mean_wage",
					"kite-owner,Kite owner,legal,Owns kites.,Own;Lend,rolepair-after-onet-29-3,2026,57000",
					",Kite thief,legal,Takes kites.,Take,nobody,,", "kite-owner-2,Kite owner,legal,,,,,many")
			.contents());
		assertThat(plan.document().select(".tally a").eachText()).containsExactly("1 Roles to be added",
				"0 Roles to be changed", "0 Roles without changes", "2 Rows left out");
		assertThat(this.imports.part("created").text()).contains("Kite owner /roles/kite-owner");
		assertThat(this.imports.part("created").document().select("details").text())
			.contains("Show all fields: Kite owner", "Average pay, a year", "57,000", "Owns kites.", "Lend");
		assertThat(this.imports.part("rows").text())
			.contains("roles.csv 3 source no source has the slug or title \"nobody\"");
		assertThat(this.imports.part("rows").text())
			.contains("roles.csv 4 annual_mean_wage enter a number, such as 33,563");
		assertThat(this.imports.editor().open("/admin/imports/pending/plan.csv").body())
			.contains("created,,Kite owner,");
		assertThat(plan.form("/admin/imports/pending/apply").value("note")).isEqualTo("Import of roles.csv");
		this.imports.apply("Owners");
		assertThat(this.imports.editor().open("/roles/kite-owner").text()).contains("$57,000", "Owns kites.", "Lend");
		this.imports.plan(
				new GivenTables(this.folder)
					.file("roles.csv", "role,title,annual_mean_wage,source,period",
							"kite-owner,Kite owner,58000,rolepair-after-onet-29-3,2026")
					.contents());
		assertThat(this.imports.part("changed").text()).contains("Kite owner", "57,000", "58,000");
		this.imports.apply("More for owners");
		assertThat(this.imports.undoLast().text()).contains("is undone.");
		assertThat(this.imports.editor().open("/roles/kite-owner").text()).contains("$57,000");
	}

	@Test
	void rowsLeftOutAreDownloadedBeforeAndAfterTheImport() {
		String rows = "/admin/imports/pending/rejected-rows.csv";
		Editor.Answer plan = this.imports.plan(Map.of("roles.csv",
				("title;x_staff;category;description;duties;source\r\nKite caf\u00e9 owner;7;legal;Owns.;Own;rolepair-after-onet-29-3"
						+ "\r\nKite waiter;9;nowhere;Waits.;Wait;rolepair-after-onet-29-3\r\n")
					.getBytes(Charset.forName("windows-1252"))));
		assertThat(plan.text()).contains("roles.csv: read as Windows-1252 with semicolons, 2 rows.",
				"roles.csv: the column x_staff isn’t read, because its heading begins with x_.",
				"Download the row left out, with the reasons");
		String table = "\uFEFFtitle,x_staff,category,description,duties,source,x_reason\r\nKite waiter,9,nowhere,Waits.,Wait,"
				+ "rolepair-after-onet-29-3,\"category: no category is called \"\"nowhere\"\"\"\r\n";
		assertThat(this.imports.editor().open(rows).body()).isEqualTo(table);
		Editor.Answer done = this.imports.apply("Kite caf\u00e9s");
		assertThat(done.document().select(".done a").eachAttr("href")).contains(rows);
		assertThat(this.imports.editor().open(rows).body()).isEqualTo(table);
		assertThat(this.imports.undoLast().document().select(".done a")).isEmpty();
		assertThat(this.imports.editor().get(rows).status()).isEqualTo(404);
	}

	@Test
	void filesWithoutAKnownTableAreNamed() {
		Editor.Answer plan = this.imports
			.plan(new GivenTables(this.folder).occupations("53-2061.00\tHoop Testers\tTest hoops.")
				.wages(2025, "53-2061|Hoop Testers|9000|50000")
				.file("Job Names.txt", "O*NET-SOC Code\tJob Name", "53-2061.00\tHooper")
				.contents());
		assertThat(plan.document().select(".tally a").eachText()).contains("1 Files to check");
		assertThat(plan.text()).contains("Job Names.txt", "has no table that Rolepair can import", "Read: O*NET 29.3.",
				"Read: wage statistics, May 2025.");
		this.imports.cancel();
	}

	@Test
	void whatWasWrittenByHandStaysUnlessItIsChosen() {
		this.imports.plan(stilts(2024, "Test stilts.", "Mend stilts."));
		this.imports.apply("Stilts");
		describe("Stilt tester", "Stilt testers walk on stilts.");
		describe("Stilt mender", "Stilt menders mend what broke.");
		this.imports.plan(stilts(2025, "Test all stilts.", "Mend all stilts."));
		Editor.Answer written = this.imports.part("written");
		assertThat(written.document().select("legend").eachText()).containsExactly("Stilt tester: Description",
				"Stilt mender: Description");
		assertThat(written.text()).contains("Stilt testers walk on stilts.", "Test all stilts.");
		assertThat(checked(written)).containsExactly("keep", "keep");

		Editor.Answer one = written.form("/admin/imports/pending/choices")
			.set("53-2022.00/description", "replace")
			.submit();
		assertThat(checked(this.imports.settle(one))).containsExactly("keep", "replace");
		assertThat(this.imports.part("changed").text()).contains("Mend all stilts.").doesNotContain("Test all stilts.");
		assertThat(checked(all("replace"))).containsExactly("replace", "replace");
		assertThat(this.imports.part("changed").text()).contains("Test all stilts.");
		assertThat(checked(all("keep"))).containsExactly("keep", "keep");
		Editor.Answer again = this.imports.part("written")
			.form("/admin/imports/pending/choices")
			.set("53-2022.00/description", "replace")
			.submit();
		this.imports.settle(again);
		this.imports.apply("Stilts of 2025");
		assertThat(this.imports.editor().open("/roles/stilt-mender").text()).contains("Mend all stilts.");
		assertThat(this.imports.editor().open("/roles/stilt-tester").text()).contains("Stilt testers walk on stilts.");

		describe("Stilt tester", "Stilt testers walk on taller stilts.");
		Editor.Answer refused = this.imports.undoLast();
		assertThat(refused.problems()).singleElement().asString().contains("changed since: Stilt tester");
		assertThat(this.imports.editor().open("/roles/stilt-mender").text()).contains("Mend all stilts.");
	}

	@Test
	void oneOfSeveralRolesOfOneCodeIsChosen() {
		coded("Rope tester", "53-2051.00");
		coded("Rope checker", "53-2051.00");
		Map<String, byte[]> ropes = new GivenTables(this.folder).occupations("53-2051.00\tRope Workers\tTest ropes.")
			.wages(2024, "53-2051|Rope Workers|9000|30000")
			.contents();
		Editor.Answer plan = this.imports.plan(ropes);
		assertThat(plan.document().select("#part").text()).isEqualTo("Roles that share a code");
		assertThat(plan.document().select("legend").eachText()).containsExactly("Rope Workers 53-2051.00");
		assertThat(plan.document().select("fieldset label").eachText())
			.containsExactly("Rope checker /roles/rope-checker", "Rope tester /roles/rope-tester", "None of them");
		assertThat(checked(plan)).containsExactly("");
		Editor.Answer chosen = this.imports
			.settle(plan.form("/admin/imports/pending/choices").set("53-2051.00/role", "rope-tester").submit());
		assertThat(chosen.document().select("#part").text()).isEqualTo("Roles that share a code");
		assertThat(checked(chosen)).containsExactly("rope-tester");
		assertThat(this.imports.part("changed").document().select("h3").eachText())
			.containsExactly("Rope tester 53-2051.00");
		assertThat(this.imports.apply("Ropes").text()).contains("is done: 0 roles added, 1 changed.");
		assertThat(this.imports.editor().open("/roles/rope-tester").text()).contains("$30,000");
		assertThat(this.imports.editor().open("/roles/rope-checker").text()).doesNotContain("$30,000");
		Editor.Answer again = this.imports.plan(ropes);
		assertThat(again.text()).contains("There’s nothing to import");
		assertThat(checked(this.imports.part("shared"))).containsExactly("rope-tester");
	}

	@Test
	void planIsMadeAnewWhenTheCatalogueWasChangedMeanwhile() {
		this.imports.plan(swings(2024));
		this.imports.apply("Swings");
		this.imports.plan(swings(2025));
		describe("Swing tester", "Swing testers test swings by hand.");
		Editor.Answer anew = this.imports.apply("Too late");
		assertThat(anew.problems()).singleElement()
			.asString()
			.startsWith("Roles changed after this was planned: Swing tester. Nothing was imported");
		assertThat(this.imports.apply("In time").text()).contains("is done: 0 roles added, 1 changed.");
		assertThat(this.imports.editor().open("/roles/swing-tester").text())
			.contains("Swing testers test swings by hand.", "May 2025");
	}

	@Test
	void planThatSomebodyElseMadeAnewIsNotAppliedUnseen() {
		Editor.Answer seen = this.imports.plan(swings(2024));
		this.imports.cancel();
		this.imports.plan(swings(2023));
		Editor.Answer refused = seen.form("/admin/imports/pending/apply").submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.problems()).singleElement().asString().startsWith("The plan has changed since you saw it");
		this.imports.cancel();
		Editor.Answer gone = seen.form("/admin/imports/pending/apply").submit();
		assertThat(gone.status()).isEqualTo(409);
		assertThat(gone.problems()).singleElement().asString().startsWith("There’s no plan waiting");
	}

	@Test
	void secondUploadIsToldThatOneWaits() {
		this.imports.plan(swings(2024));
		Editor.Answer refused = this.imports.upload(swings(2024));
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.problems()).singleElement().asString().startsWith("Another import is running or waiting");
		assertThat(this.imports.editor().open("/admin/imports").text())
			.contains("A plan is waiting for your decision.");
	}

	@Test
	void planWithoutANoteIsNotApplied() {
		Editor.Answer plan = this.imports.plan(swings(2024));
		assertThat(plan.form("/admin/imports/pending/apply").value("note")).contains("Import of O*NET 29.3");
		Editor.Answer refused = plan.form("/admin/imports/pending/apply").set("note", " ").submit();
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems()).containsExactly("Enter what this import is");
	}

	@Test
	void planIsForgottenAfterSomeHours() {
		this.imports.plan(swings(2024));
		this.clock.pass(ImportJobs.RETENTION.plus(Duration.ofMinutes(1)));
		this.imports = new UploadedImport(this.team.signIn(NAME, Team.PASSWORD));
		assertThat(this.imports.editor().open("/admin/imports/pending").text()).contains("There’s no import waiting.",
				"six hours", "restart");
		assertThat(this.imports.editor().get("/admin/imports/pending/plan.csv").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource("badFiles")
	void badFilesAreRefusedWithTheirPlace(Map<String, byte[]> files, String reason) {
		Editor.Answer refused = this.imports.plan(files);
		assertThat(refused.problems()).singleElement().asString().contains(reason);
		assertThat(refused.document().title()).startsWith("Error: ");
		assertThat(this.imports.editor().open("/admin/imports").text()).contains("The last import failed.");
	}

	static Stream<Arguments> badFiles() {
		byte[] compound = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0 };
		return Stream.of(arguments(Map.of("empty.csv", new byte[0]), "empty.csv: is empty"),
				arguments(Map.of("photo.png", new byte[] { 1, 2 }), "photo.png: isn't a table; use .xlsx"),
				arguments(Map.of("notes.txt", text("Nothing\there\n")),
						"notes.txt: has no table that Rolepair can import"),
				arguments(Map.of("locked.xlsx", compound), "locked.xlsx: has a password"),
				arguments(Map.of("odd.xlsx", text("no workbook")), "odd.xlsx: isn't an .xlsx workbook"),
				arguments(Map.of("torn.zip", text("PK no archive")), "torn.zip: is damaged or encrypted"),
				arguments(Map.of("dos.csv", "a,b\nA caf\u00e9,2\n".getBytes(Charset.forName("IBM850"))),
						"dos.csv, row 2: isn't in UTF-8 or Windows-1252"),
				arguments(Map.of("slip.zip", zip("../../slip.csv", "a,b")),
						"slip.zip: has a file whose name points outside the archive"),
				arguments(Map.of("..\\..\\<b>.csv", new byte[0]), "<b>.csv: is empty"));
	}

	@Test
	void rowThatCannotBeReadIsNamedByFileRowAndColumn() {
		Map<String, byte[]> files = new TreeMap<>(
				new GivenTables(this.folder).occupations("53-2031.00\tSled Testers\tTest sleds.")
					.wages(2024, "53-2031|Sled Testers|9000|30000", "53-2032|Sled Menders|9000|much")
					.contents());
		this.imports.plan(Map.of("sleds.zip", zip(files)));
		assertThat(this.imports.part("rows").document().select("tbody tr").eachText())
			.containsExactly("sleds.zip/national_M2024_dl.csv 3 A_MEAN isn't a number or one of the marks * ** # ~");
	}

	@Test
	void nothingChosenIsToldSo() {
		Editor.Answer refused = this.imports.upload(Map.of("", new byte[0]));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems()).containsExactly("Choose at least one file");
	}

	@Test
	void tooMuchIsToldSo() {
		Editor.Answer told = this.imports.editor().get("/admin/imports?too-much");
		assertThat(told.status()).isEqualTo(413);
		assertThat(told.problems()).singleElement().asString().contains("The limit is 300 MB in total");
		Map<String, byte[]> many = new TreeMap<>();
		for (int i = 0; i < 300; i++) {
			many.put("file" + i + ".csv", new byte[0]);
		}
		Editor.Answer refused = this.imports.upload(many);
		assertThat(refused.status()).isEqualTo(413);
		assertThat(refused.document().select("body > header, main h1")).hasSize(2);
	}

	@Test
	void filesAreTakenFromAdministratorsAloneAndOnlyWithTheirToken() {
		Editor stranger = this.team.stranger();
		assertThat(stranger.upload("/admin/imports", Map.of(), "files", swings(2024)).location()).isEqualTo("/login");
		Editor publisher = this.team.signIn(AccessLevel.PUBLISHER);
		assertThat(
				publisher.upload("/admin/imports", Map.of("_csrf", publisher.token()), "files", swings(2024)).status())
			.isEqualTo(403);
		assertThat(this.imports.editor().upload("/admin/imports", Map.of(), "files", swings(2024)).status()).isIn(303,
				403);
		assertThat(this.imports.editor().open("/admin/imports/pending").text())
			.doesNotContain("What the import would do");
	}

	private Editor.Answer all(String choice) {
		return this.imports
			.settle(this.imports.part("written").form("/admin/imports/pending/choices").press("all", choice));
	}

	private static List<String> checked(Editor.Answer page) {
		return page.document().select("input[type=radio][checked]").eachAttr("value");
	}

	private Map<String, byte[]> stilts(int year, String tested, String mended) {
		return new GivenTables(this.folder.resolve(String.valueOf(year)))
			.occupations("53-2021.00\tStilt Testers\t" + tested, "53-2022.00\tStilt Menders\t" + mended)
			.wages(year, "53-2021|Stilt Testers|9000|30000", "53-2022|Stilt Menders|9000|30000")
			.contents();
	}

	private Map<String, byte[]> swings(int year) {
		return new GivenTables(this.folder.resolve(String.valueOf(year)))
			.occupations("53-2041.00\tSwing Testers\tTest swings.")
			.wages(year, "53-2041|Swing Testers|9000|30000")
			.contents();
	}

	private void coded(String title, String code) {
		Editor editor = this.team.administrator();
		EditedRole.draft(editor, title).save(editor, "basics", Map.of("onetSocCode", code)).publish(editor, "By hand");
	}

	private void describe(String title, String description) {
		Editor editor = this.team.administrator();
		EditedRole.existing(editor, title).describe(editor, description).publish(editor, "In our words");
	}

	private static byte[] zip(String name, String content) {
		return zip(Map.of(name, text(content)));
	}

	private static byte[] zip(Map<String, byte[]> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** What this process's imports have left in the folder for temporary files. */
	private Set<String> leftovers() {
		Set<String> left = new TreeSet<>();
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.startsWith("rolepair-upload" + ProcessHandle.current().pid()))
				.forEach(left::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return left;
	}

}
