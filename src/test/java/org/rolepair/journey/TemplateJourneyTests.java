package org.rolepair.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;
import org.rolepair.browser.Pictures;
import org.rolepair.exchange.imports.UploadedImport;
import org.rolepair.exchange.roletable.FilledTemplate;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone new in an HR department publishes three roles from the spreadsheet template,
 * and undoes it.
 */
@EditorsTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateJourneyTests {

	private static final String NAME = "template.journey";

	private static final String SOURCE = "Rolepair, after O*NET 29.3";

	private static final List<String> TITLES = List.of("Template lead", "Template clerk", "Template buyer");

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
	void threeRolesArePublishedFromTheTemplateAndUndone(Page page, PageLog log) {
		EditorsBrowser browser = new EditorsBrowser(page).signIn(NAME, Team.PASSWORD);
		browser.follow("Imports");
		require(browser, "imports for a newcomer");
		Download template = page.waitForDownload(() -> browser.link("Download the template").click());
		assertThat(template.suggestedFilename()).isEqualTo("role-table-template.xlsx");
		upload(page, filled(bytes(template)));
		browser.press("Show what would change");

		assertThat(browser.heading()).hasText("What the import would do");
		assertThat(page.locator(".sight h3")).hasText(TITLES.toArray(String[]::new));
		assertThat(page.locator(".sight").first()).containsText("$58,000");
		require(browser, "plan of a template");
		browser.press("Publish 3 roles");

		assertThat(browser.notice()).containsText("3 roles added, 0 changed.");
		require(browser, "import of a template, done");
		for (String title : TITLES) {
			browser.open("/admin/imports/pending").follow(title);
			assertThat(browser.heading()).hasText(title);
			assertThat(page.locator("main")).containsText("May 2026");
		}
		String published = browser.path();

		browser.open("/admin/imports/pending");
		browser.load(() -> browser.notice().locator("a[href$='/undo']").click());
		browser.press("Undo the import");
		assertThat(browser.notice()).containsText("3 roles that it added are removed.");
		assertThat(browser.visit(published).status()).isEqualTo(404);
		assertThat(log.foreignRequests()).isEmpty();
	}

	@Test
	@BrowserTest(javaScript = false)
	void sameClicksDoItWithoutScripts(Page page) {
		EditorsBrowser browser = new EditorsBrowser(page).signIn(NAME, Team.PASSWORD);
		browser.follow("Imports");
		Download template = page.waitForDownload(() -> browser.link("Download the template").click());
		upload(page, filled(bytes(template)));
		browser.press("Show what would change").press("Publish 3 roles");
		assertThat(browser.notice()).containsText("3 roles added, 0 changed.");
		browser.load(() -> browser.notice().locator("a[href$='/undo']").click());
		browser.press("Undo the import");
		assertThat(browser.notice()).containsText("is undone.");
	}

	@Test
	void changeIsShownBeforeAndAfterOnAPhoneToo(Page page) {
		EditorsBrowser browser = new EditorsBrowser(page).signIn(NAME, Team.PASSWORD);
		UploadedImport imports = new UploadedImport(this.team.administrator());
		imports.plan(Map.of("roles.csv", row("Catches kites.", 40_000)));
		imports.apply("Kites");
		try {
			imports.plan(Map.of("roles.csv", row("Catches all kites.", 41_000)));
			browser.open("/admin/imports/pending");
			require(browser, "plan of a changed role");
			page.setViewportSize(360, 900);
			assertThat(page.locator(".sight")).containsText("Catches kites.");
			assertThat(page.locator(".sight")).containsText("Catches all kites.");
			assertThat(page.locator(".sight tbody th").first().boundingBox().width).isGreaterThan(200);
		}
		finally {
			imports.cancel();
			imports.undoLast();
		}
	}

	private static byte[] row(String description, int pay) {
		return """
				title,category,description,source,period,annual_mean_wage
				Kite catcher,legal,%s,rolepair-after-onet-29-3,May 2026,%d
				""".formatted(description, pay).getBytes(StandardCharsets.UTF_8);
	}

	private static void require(EditorsBrowser browser, String name) {
		Pictures.take(browser.page(), name);
		List<String> findings = new ArrayList<>(PageChecks.findings(browser.page(), browser.html()));
		findings.addAll(browser.complaints());
		assertThat(findings).as(name).isEmpty();
	}

	private static void upload(Page page, byte[] workbook) {
		page.locator("#files")
			.setInputFiles(new FilePayload("roles.xlsx",
					"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook));
	}

	private static byte[] bytes(Download download) {
		try {
			return Files.readAllBytes(download.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] filled(byte[] template) {
		try (FilledTemplate table = new FilledTemplate(template)) {
			int pay = 58_000;
			for (String title : TITLES) {
				table.row("Title", title, "Category", "Office and administrative", "Description",
						title + "s try the template.", "Duties", "Open it; Fill it in", "SOC code", "43-9199",
						"Annual mean wage", pay, "Salary range", "48000 to 69000", "Typical entry education",
						"High school diploma or equivalent", "Source", SOURCE, "Period", "May 2026", "Place", "Ohio");
				pay += 1_000;
			}
			return table.save();
		}
	}

}
