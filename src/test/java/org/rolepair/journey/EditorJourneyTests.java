package org.rolepair.journey;

import java.time.Duration;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolepair.EditorsTest;
import org.rolepair.MovableClock;
import org.rolepair.Team;
import org.rolepair.account.AccessLevel;
import org.rolepair.browser.BrowserTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors' ways through the site, in a real browser.
 */
@EditorsTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorJourneyTests {

	private static final String PUBLISHER = "journey.publisher";

	private static final String OEWS = "bls-oews-may-2025-national";

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	private Team team;

	@BeforeEach
	void gather() {
		if (this.team == null) {
			this.team = Team.of(this.port);
			this.team.add(PUBLISHER, AccessLevel.PUBLISHER);
		}
	}

	@Test
	@BrowserTest(javaScript = false)
	void aReadersReportLeadsToTheFigureAndIsResolved(Page page, Browser browser) {
		TypedRole role = TypedRole.ready(this.team.administrator(), "Reported miller")
			.save(this.team.administrator(), "pay",
					Map.of("origin.source", OEWS, "origin.period", "May 2025", "figures[ANNUAL_MEAN_WAGE].value",
							"40000"))
			.publish(this.team.administrator(), "First published");
		this.clock.pass(Duration.ofMinutes(11));
		EditorsBrowser reader = new EditorsBrowser(page).open(role.page());
		reader.load(() -> page.locator("a[href$='report?section=pay']").click());
		reader.choose("figure", "ANNUAL_MEAN_WAGE").type("text", "Millers earn more").press("Send");
		assertThat(reader.heading()).hasText("Thank you");
		assertThat(page.context().cookies()).isEmpty();

		try (BrowserContext other = browser
			.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + this.port))) {
			EditorsBrowser editor = new EditorsBrowser(other.newPage()).signIn(PUBLISHER, Team.PASSWORD);
			editor.follow("Readers’ reports").follow("Millers earn more");
			String report = editor.path();
			assertThat(editor.page().locator("main")).containsText("The reader saw revision 1, the newest one");
			editor.follow("Go to the field");
			Locator figure = editor.page().locator(":target");
			assertThat(figure).containsText("Average salary");
			assertThat(figure.locator("input").first()).hasValue("40,000");
			editor.page().keyboard().press("Tab");
			assertThat(figure.locator(":focus")).hasValue("40,000");
			editor.open(report).type("note", "Looked it up: it is right").press("Resolve");
			assertThat(editor.notice()).hasText("The report is resolved.");
			assertThat(editor.page().locator("main")).not().containsText("Millers earn more");
			editor.follow("Resolved").follow("Millers earn more");
			assertThat(editor.page().locator("main")).containsText("Looked it up: it is right (" + PUBLISHER);
		}
	}

}
