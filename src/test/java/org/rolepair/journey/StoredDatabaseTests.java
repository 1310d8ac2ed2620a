package org.rolepair.journey;

import java.nio.file.Path;
import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Golden;
import org.rolepair.Http;
import org.rolepair.Server;
import org.rolepair.Team;
import org.rolepair.exchange.imports.UploadedImport;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goes on working with the databases of earlier versions.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class StoredDatabaseTests {

	@TempDir
	private static Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate database;

	@DynamicPropertySource
	static void storedDatabase(DynamicPropertyRegistry properties) {
		String address = Golden.database(folder);
		properties.add("spring.datasource.url", () -> address);
	}

	@Test
	void draftOfALiveRoleIsEditedAndPublished() {
		Editor publisher = publisher();
		EditedRole role = EditedRole.existing(publisher, "Registered nurse");
		Editor.Form pay = role.form(publisher, "pay");
		assertThat(pay.value("figures[ANNUAL_MEAN_WAGE].value")).isEqualTo("102,345");
		pay.set("figures[ANNUAL_MEAN_WAGE].value", "102,346").press("action", "save").follow();
		role.publish(publisher, "Edited after the update");
		assertThat(Http.get(this.port, "/roles/registered-nurse").body()).contains("102,346");
		assertThat(Http.get(this.port, "/roles/registered-nurse/history").body()).contains("Edited after the update");
	}

	@Test
	void draftOfANewRoleIsPublished() {
		Editor publisher = publisher();
		EditedRole.existing(publisher, "Golden tester").publish(publisher, "First published");
		assertThat(Http.get(this.port, "/roles/golden-tester").body()).contains("50,000");
	}

	@Test
	void invalidTypingIsShownAgain() {
		Editor publisher = publisher();
		EditedRole pharmacist = EditedRole.existing(publisher, "Pharmacist");
		assertThat(pharmacist.form(publisher, "pay").value("figures[ANNUAL_MEAN_WAGE].value")).isEqualTo("a lot");
		Editor.Form pay = EditedRole.existing(publisher, "Unfinished tester").form(publisher, "pay");
		assertThat(pay.value("figures[ANNUAL_MEAN_WAGE].value")).isEqualTo("12,3x4");
		assertThat(pay.value("origin.period")).isEqualTo("Some time");
	}

	/**
	 * Since the files were imported, a state is named best only among three: this is all
	 * that importing the agencies' files again changes.
	 */
	@Test
	void importOfTheSameFilesChangesRankingsAloneAndIsUndone() {
		UploadedImport imports = new UploadedImport(Team.of(this.port).administrator());
		assertChangesRankingsAlone(imports);
		assertThat(writtenByHand(imports)).containsExactlyInAnyOrder("51-9801.00/ANNUAL_MEAN_WAGE",
				"51-9801.00/description", "51-9802.00/description");
		imports.cancel();
		assertChangesNothing(imports, "own");
		assertThat(writtenByHand(imports)).isEmpty();
		imports.cancel();
		imports.undoLast();
		List<String> welder = profiles("welder");
		assertThat(welder).hasSize(3);
		assertThat(welder.get(2)).isEqualTo(welder.get(0)).isNotEqualTo(welder.get(1));
		assertThat(profiles("lantern-fitter")).hasSize(3);
		assertThat(Http.get(this.port, "/roles/chief-of-lamps").status()).isEqualTo(404);
		assertChangesRankingsAlone(imports);
		imports.cancel();
	}

	@Test
	void reportAndAuditLogAreShown() {
		Editor administrator = Team.of(this.port).administrator();
		assertThat(administrator.open("/admin/reports").text()).contains("The figure for 2025 looks too low.");
		assertThat(administrator.open("/admin/log").text()).contains("Acme's own table");
	}

	/** In the first, nobody could sign in yet. */
	@ParameterizedTest
	@ValueSource(strings = { "67e1980", "64b17ad", "54f035a" })
	void databasesOfOlderVersionsKeepTheirPagesDraftsAndPeople(String commit, @TempDir Path older) {
		Golden.database("rolepair-" + commit, older.resolve("data"));
		try (Server server = Server.start(older)) {
			assertThat(server.logged().lines().filter((line) -> line.contains("Updated the database"))).hasSize(1);
			Editor reader = Editor.stranger(server.port());
			reader.open("/");
			assertThat(reader.open("/compare/registered-nurse-vs-electrician").text()).contains("Electrician");
			Team team = Team.of(server.port());
			if (commit.equals("67e1980")) {
				return;
			}
			assertThat(reader.open("/roles/welder").text()).contains("61,234");
			assertThat(reader.open("/roles/welder/history").text()).contains("Edited before the update");
			Editor publisher = team.signIn("publisher", Team.PASSWORD);
			EditedRole nurse = EditedRole.existing(publisher, "Registered nurse");
			assertThat(nurse.form(publisher, "pay").value("figures[ANNUAL_MEAN_WAGE].value")).isEqualTo("102,345");
			nurse.publish(publisher, "Published after the update");
			assertThat(reader.open("/roles/registered-nurse").text()).contains("102,345");
		}
	}

	private static void assertChangesRankingsAlone(UploadedImport imports) {
		imports.plan(Golden.files("agencies"));
		for (String part : List.of("created", "rejected", "rows")) {
			assertThat(imports.part(part).document().select("tbody tr")).as(part).isEmpty();
		}
		assertThat(imports.part("changed").document().select("tbody tr").eachText())
			.allMatch((change) -> change.startsWith("Pay: Highest-paying state"))
			.filteredOn((change) -> change.endsWith("Too few to rank"))
			.hasSize(2);
	}

	private static void assertChangesNothing(UploadedImport imports, String folder) {
		Editor.Answer plan = imports.plan(Golden.files(folder));
		assertThat(plan.document().select("form[action$=/apply]")).as(plan.text()).isEmpty();
		for (String part : List.of("created", "changed", "rejected", "rows")) {
			assertThat(imports.part(part).document().select("tbody tr")).as(part).isEmpty();
		}
		assertThat(imports.part("unchanged").document().select("tbody tr")).isNotEmpty();
	}

	private static List<String> writtenByHand(UploadedImport imports) {
		return imports.part("written")
			.document()
			.select("input[type=radio]")
			.stream()
			.map((Element choice) -> choice.attr("name"))
			.distinct()
			.toList();
	}

	private List<String> profiles(String slug) {
		return this.database.queryForList("""
				select profile from role_revision join job_role on job_role.id = role_id
				where slug = ? order by number""", String.class, slug);
	}

	private Editor publisher() {
		return Editor.signedIn(this.port, "publisher", Team.PASSWORD);
	}

}
