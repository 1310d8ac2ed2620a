package org.rolepair.journey;

import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.imports.UploadedImport;
import org.rolepair.role.publishing.HeldTurn;
import org.rolepair.role.publishing.RolePublishing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator imports files in a real browser.
 */
@EditorsTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportJourneyTests {

	private static final String NAME = "imports.journey";

	@Autowired
	private RolePublishing publishing;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Team team;

	@BeforeAll
	void addPerson() {
		this.team.add(NAME, AccessLevel.ADMINISTRATOR);
	}

	@AfterEach
	void cancelWhatIsLeft() {
		new UploadedImport(this.team.administrator()).cancel();
	}

	@Test
	void progressIsSeenWithoutAskingForIt(Page page, PageLog log, @TempDir Path folder) {
		EditorsBrowser administrator = upload(page, folder, "53-4011.00", "Slide Testers");
		assertThat(administrator.heading()).hasText("What the import would do");
		assertThat(page.locator(".tally")).containsText("1 Roles to be added");
		HeldTurn turn = HeldTurn.take(this.publishing, this.transactions);
		try {
			administrator.type("note", "Slides").press("Publish 1 role");
			assertThat(administrator.heading()).hasText("An import is running");
			assertThat(page.locator("[role=status]").first()).hasText("Importing");
			assertThat(administrator.button("Cancel and delete the files")).hasCount(0);
		}
		finally {
			turn.close();
		}
		assertThat(administrator.notice()).containsText("is done: 1 role added, 0 changed.");
		administrator.follow("Undo import " + page.locator("tbody th span").first().textContent());
		administrator.press("Undo the import");
		assertThat(administrator.notice()).containsText("is undone.");
		assertThat(log.consoleErrors()).isEmpty();
		assertThat(log.foreignRequests()).isEmpty();
	}

	@Test
	@BrowserTest(javaScript = false)
	void theSameIsDoneWithoutScripts(Page page, @TempDir Path folder) {
		EditorsBrowser administrator = upload(page, folder, "53-4012.00", "Seesaw Testers");
		goOn(administrator);
		assertThat(administrator.heading()).hasText("What the import would do");
		administrator.type("note", "Seesaws").press("Publish 1 role");
		goOn(administrator);
		assertThat(administrator.notice()).containsText("is done: 1 role added, 0 changed.");
	}

	private static void goOn(EditorsBrowser browser) {
		for (int i = 0; i < 100 && browser.link("Update the progress").count() > 0; i++) {
			browser.follow("Update the progress");
		}
	}

	private static EditorsBrowser upload(Page page, Path folder, String code, String title) {
		EditorsBrowser administrator = new EditorsBrowser(page).signIn(NAME, Team.PASSWORD);
		administrator.follow("Imports");
		Map<String, byte[]> files = new GivenTables(folder).occupations(code + "\t" + title + "\tTest them.")
			.wages(2024, code.substring(0, 7) + "|" + title + "|9000|30000")
			.contents();
		page.locator("#files")
			.setInputFiles(files.entrySet()
				.stream()
				.map((file) -> new FilePayload(file.getKey(), "text/plain", file.getValue()))
				.toArray(FilePayload[]::new));
		return administrator.press("Show what would change");
	}

}
