package org.rolepair.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolepair.EditedRole;
import org.rolepair.EditorsTest;
import org.rolepair.MovableClock;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;

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

	private static final String COLLEAGUE = "journey.colleague";

	private static final String OEWS = "bls-oews-may-2025-national";

	private static final String MERGED = "Save the merged version";

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Team team;

	@BeforeAll
	void addPeople() {
		this.team.add(PUBLISHER, AccessLevel.PUBLISHER);
		this.team.add(COLLEAGUE, AccessLevel.PUBLISHER);
	}

	@Test
	void aRoleIsMadePublishedChangedAndTakenBack(Page page, PageLog log) {
		String title = "Almanac maker";
		EditorsBrowser editor = new EditorsBrowser(page).signIn(PUBLISHER, Team.PASSWORD);
		String slug = title.toLowerCase().replace(' ', '-');
		editor.follow("Roles").follow("New role").type("title", title).press("Begin");
		fillFigures(editor, title);
		fillLists(editor, true);
		assertThat(editor.heading()).hasText(title);
		assertThat(page.locator("section[aria-labelledby=missing]")).hasCount(0);
		editor.follow("Publish").press("Publish");
		assertThat(editor.notice()).hasText("Revision 1 is published.");

		editor.open("/compare/" + slug + "-vs-pharmacist");
		assertThat(editor.heading()).hasText(title + " vs pharmacist");
		assertThat(page.locator("main table").first()).containsText("$61,000");
		assertThat(page.locator("#ai-exposure")).containsText("Higher than 87%");
		assertThat(page.locator("main")).containsText("Signs the work");
		assertThat(page.locator("#tools div.r1")).containsText("Almanac Pro hot");
		assertThat(page.locator("#interests")).containsText("suits social interests best (6.50 of 7)");
		editor.open("/roles/" + slug);
		assertThat(page.locator("#tools")).containsText("Geography");
		assertThat(page.locator("#interests")).containsText("−1.25");

		editor.open("/admin/roles?q=" + slug.replace('-', '+')).follow(title).follow("Pay");
		editor.type("figures[ANNUAL_MEAN_WAGE].value", "62500").press("Save the draft");
		editor.follow("Overview").follow("Publish");
		assertThat(page.locator("table.changes")).containsText("62,500");
		editor.type("note", "The newer mean").press("Publish");
		editor.open("/roles/" + slug + "/history");
		assertThat(page.locator("#revision-2 ~ p").first()).hasText("The newer mean");
		assertThat(page.locator("main")).containsText("62,500");
		assertThat(page.locator("main")).not().containsText(PUBLISHER);

		editor.open("/admin/roles?q=" + slug.replace('-', '+')).follow(title).follow("History");
		editor.follow("Go back to revision 1").type("note", "It was right").press("Publish this as a new revision");
		assertThat(editor.notice()).hasText("Revision 3 is published.");
		editor.open("/roles/" + slug);
		assertThat(page.locator("main")).containsText("$61,000");
		assertThat(page.locator("main")).not().containsText("$62,500");
		assertThat(log.consoleErrors()).isEmpty();
		assertThat(log.foreignRequests()).isEmpty();
	}

	@Test
	@BrowserTest(javaScript = false)
	void listsAreFilledWithoutScripts(Page page) {
		EditedRole role = EditedRole.begun(this.team.administrator(), "Sundial maker");
		EditorsBrowser editor = new EditorsBrowser(page).signIn(PUBLISHER, Team.PASSWORD).open(role.at("people"));
		fillLists(editor, false);
		assertThat(editor.heading()).hasText("Sundial maker");
	}

	private static void fillFigures(EditorsBrowser editor, String title) {
		editor.choose("category", "legal")
			.type("description", title + "s make what nobody else makes.")
			.choose("descriptionSource", "onet-29-3")
			.press("Save and go to Pay");
		assertThat(editor.heading()).hasText(title + ": pay");
		fromSurvey(editor).type("figures[ANNUAL_MEAN_WAGE].value", "$61,000")
			.type("figures[ANNUAL_MEDIAN_WAGE].value", "58,500")
			.press("Save and go to Outlook");
		assertThat(editor.heading()).hasText(title + ": outlook");
		fromSurvey(editor).type("figures[EMPLOYMENT].value", "1,200").press("Save and go to Education");
		assertThat(editor.heading()).hasText(title + ": education");
		fromSurvey(editor).type("figures[TYPICAL_ENTRY_EDUCATION].name", "High school diploma or equivalent")
			.press("Save and go to Experience");
		assertThat(editor.heading()).hasText(title + ": experience");
		fromSurvey(editor).type("figures[TIME_TO_BECOME].value", "2")
			.type("figures[TIME_TO_BECOME].upTo", "4")
			.press("Save and go to People");
		assertThat(editor.heading()).hasText(title + ": people");
	}

	private static EditorsBrowser fromSurvey(EditorsBrowser editor) {
		return editor.choose("origin.source", OEWS).type("origin.period", "May 2025");
	}

	private static void fillLists(EditorsBrowser editor, boolean scripts) {
		fromSurvey(editor);
		RowList genders = new RowList(editor, "figures[GENDER].parts", scripts);
		genders.type(0, "Male", "39").type(1, "Female", "61").press("Down", 0);
		assertThat(genders.firsts()).containsExactly("Female", "Male");
		editor.press("Save and go to Duties");

		editor.choose("source", "onet-29-3");
		RowList duties = new RowList(editor, "items", scripts);
		duties.type(0, "Sweeps up").type(1, "Signs the work").type(2, "Draws it").press("Up", 2);
		assertThat(duties.firsts()).containsExactly("Sweeps up", "Draws it", "Signs the work");
		assertThat(duties.focused()).hasCount(1);
		duties.press("Remove", 0).press("Add rows");
		assertThat(duties.called()).startsWith("Duty 1", "Duty 2", "Duty 3");
		duties.type(2, "Sells it").paste("Packs it\nSends it");
		assertThat(duties.firsts()).containsExactly("Draws it", "Signs the work", "Sells it", "Packs it", "Sends it");
		editor.press("Save and go to Skills");

		editor.choose("origin.source", "onet-29-3").type("origin.period", "2025");
		RowList ratings = new RowList(editor, "figures[SKILL_IMPORTANCE].parts", scripts);
		ratings.paste("Speaking\t4.12\nWriting, 3.5\nReading Comprehension: 3.88");
		assertThat(ratings.firsts()).containsExactly("Speaking", "Writing", "Reading Comprehension");
		editor.press("Save and go to Tools and knowledge");

		editor.choose("origin.source", "onet-29-3").type("origin.period", "2025");
		editor.type("figures[TECHNOLOGY].items", "Almanac Pro | Calendar software | hot\n\nMoon tables");
		new RowList(editor, "figures[KNOWLEDGE_IMPORTANCE].parts", scripts).paste("Geography\t4.12\nMathematics\t3.5");
		editor.press("Save and go to Interests and work styles");

		editor.choose("origin.source", "onet-29-3").type("origin.period", "2025");
		new RowList(editor, "figures[OCCUPATIONAL_INTERESTS].parts", scripts).paste("Realistic\t3.1\nSocial\t6.5");
		new RowList(editor, "figures[WORK_STYLE_IMPACT].parts", scripts).paste("Humility\t−1.25\nCautiousness\t2");
		editor.press("Save and go to AI exposure");

		editor.choose("origin.source", "onet-29-3")
			.type("origin.period", "2025")
			.type("figures[AI_EXPOSURE_LANGUAGE_MODELS].value", "87")
			.press("Save and go to the overview");
	}

	@Test
	void twoWhoChangeTheSameScreenLoseNothing(Page page, Browser browser, PageLog log) {
		EditedRole role = EditedRole.draft(this.team.administrator(), "Conflict sawyer");
		EditorsBrowser first = new EditorsBrowser(page).signIn(PUBLISHER, Team.PASSWORD).open(role.at("duties"));
		try (BrowserContext other = another(browser)) {
			EditorsBrowser second = new EditorsBrowser(other.newPage()).signIn(COLLEAGUE, Team.PASSWORD)
				.open(role.at("duties"));
			first.type("items[1]", "Goes on and on").press("Save the draft");
			first.open(role.at("basics"))
				.type("description", "Saws.")
				.type("alternateTitles", "Sawer")
				.press("Save the draft");
			second.type("items[0]", "Begins late").type("items[2]", "Ends early").press("Save the draft");
			assertThat(second.status()).isEqualTo(409);
			assertThat(second.heading()).hasText("Someone else saved this role while you were editing");
			assertThat(second.page().locator(".versions").first()).containsText("Saved by " + PUBLISHER);
			List<String> versions = second.page().locator(".versions > div").allInnerTexts();
			assertThat(versions).anyMatch((version) -> version.contains("Before") && version.contains("Goes on\n"))
				.anyMatch((version) -> version.contains("Goes on and on"))
				.anyMatch((version) -> version.contains("Your version") && version.contains("Begins late")
						&& version.contains("Ends early"));
			second.press(MERGED);
			assertThat(second.page()).hasTitle(Patterns.startingWith("Error: "));
			second.page().locator(".problem a").first().click();
			assertThat(second.page().locator("input[type=radio]:focus")).hasCount(1);
			second.page().getByLabel("Your version, not saved yet").first().check();
			second.press(MERGED);
			assertThat(second.notice()).hasText("The merged version is saved in the draft.");
			second.open(role.at("duties"));
			assertThat(new RowList(second, "items", true).firsts()).containsExactly("Begins late", "Goes on",
					"Ends early");
			assertThat(second.open(role.at("basics")).value("description")).isEqualTo("Saws.");
			assertThat(second.value("alternateTitles")).isEqualTo("Sawer");
		}
		assertThat(log.consoleErrors()).isEmpty();
	}

	@Test
	void aRoleIsMadeByKeyboardAlone(Page page, PageLog log) {
		EditorsBrowser editor = new EditorsBrowser(page).open("/login");
		Keyboard keyboard = new Keyboard(page);
		keyboard.tabTo(editor.field("name")).type(PUBLISHER).press("Tab").type(Team.PASSWORD);
		editor.load(() -> keyboard.press("Enter"));
		editor.open("/admin/roles/new");
		keyboard.press("Tab");
		assertThat(page.locator(":focus")).hasText("Skip to the content");
		keyboard.press("Enter").tabTo(editor.button("Begin"));
		editor.load(() -> keyboard.press("Enter"));
		assertThat(page.locator(".problem")).isFocused();
		keyboard.tabTo(page.locator(".problem a")).press("Enter");
		assertThat(editor.field("title")).isFocused();
		keyboard.type("Keyboard piper");
		editor.load(() -> keyboard.press("Enter"));
		chooseByKey(keyboard, editor.field("category"), "Legal");
		keyboard.tabTo(editor.field("description")).type("Pipes.");
		chooseByKey(keyboard, editor.field("descriptionSource"), "O*NET");
		keyboard.tabTo(editor.button("Save the draft"));
		editor.load(() -> keyboard.press("Space"));
		editor.open(editor.path().replace("/basics", "/duties"));
		chooseByKey(keyboard, editor.field("source"), "O*NET");
		keyboard.tabTo(editor.field("items[0]")).type("Tunes");
		keyboard.tabTo(editor.field("items[1]")).type("Blows");
		keyboard.tabTo(page.locator("button[value='up:items:1']")).press("Enter");
		assertThat(page.locator("button[value='down:items:0']")).isFocused();
		keyboard.press("Space");
		assertThat(page.locator("button[value='down:items:1']")).isFocused();
		keyboard.tabBackTo(page.locator("button[value='up:items:1']")).press("Enter");
		assertThat(new RowList(editor, "items", true).firsts()).containsExactly("Blows", "Tunes");
		assertThat(page.locator("body > [role=status]")).hasText("Row 1 of 3");
		keyboard.tabTo(page.locator("button[value='add:items']")).press("Enter");
		assertThat(editor.field("items[3]")).isFocused();
		keyboard.type("Breathes").tabTo(editor.button("Save the draft"));
		editor.load(() -> keyboard.press("Enter"));
		assertThat(new RowList(editor, "items", true).firsts()).containsExactly("Blows", "Tunes", "Breathes");
		keyboard.tabTo(editor.link("Overview"));
		editor.load(() -> keyboard.press("Enter"));
		keyboard.tabTo(editor.link("Publish"));
		editor.load(() -> keyboard.press("Enter"));
		keyboard.tabTo(editor.button("Publish"));
		editor.load(() -> keyboard.press("Enter"));
		assertThat(editor.notice()).hasText("Revision 1 is published.");
		assertThat(log.foreignRequests()).isEmpty();
	}

	/** The browser of somebody else. */
	private BrowserContext another(Browser browser) {
		return browser.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + this.port));
	}

	/** Typing chooses what begins so. */
	private static void chooseByKey(Keyboard keyboard, Locator list, String beginning) {
		keyboard.tabTo(list).type(beginning);
		assertThat(list.locator("option:checked")).hasText(Patterns.startingWith(beginning));
	}

	@Test
	void typingOutlivesTheSession(Page page) {
		EditedRole role = EditedRole.begun(this.team.administrator(), "Session glazier");
		EditorsBrowser editor = new EditorsBrowser(page).signIn(PUBLISHER, Team.PASSWORD).open(role.at("pay"));
		String mean = "figures[ANNUAL_MEAN_WAGE].value";
		editor.type(mean, "44000").forgetSession().press("Save the draft");
		assertThat(editor.heading()).hasText("Sign in");
		assertThat(page.locator(".notice")).containsText("what you typed is safe");
		editor.type("name", PUBLISHER).type("password", Team.PASSWORD).press("Sign in");
		assertThat(editor.heading()).hasText("Session glazier: pay");
		assertThat(editor.value(mean)).isEqualTo("44000");
		assertThat(page.locator(".notice")).containsText("check it and save it");
		editor.press("Save the draft");
		assertThat(editor.notice()).containsText("Saved to the draft: Pay");
		assertThat(editor.open(role.at("pay")).value(mean)).isEqualTo("44,000");
	}

	@Test
	void signingOutEverywhereEndsTheSessionInTheMiddleOfTyping(Page page, Browser browser) {
		EditedRole role = EditedRole.begun(this.team.administrator(), "Session slater");
		EditorsBrowser editor = new EditorsBrowser(page).signIn(COLLEAGUE, Team.PASSWORD).open(role.at("duties"));
		editor.type("items[0]", "Lays slates");
		try (BrowserContext other = another(browser)) {
			EditorsBrowser second = new EditorsBrowser(other.newPage()).signIn(COLLEAGUE, Team.PASSWORD);
			second.open("/admin/account").press("Sign out everywhere");
			assertThat(second.heading()).hasText("Sign in");
		}
		editor.press("Save the draft");
		assertThat(editor.heading()).hasText("Sign in");
		editor.type("name", COLLEAGUE).type("password", Team.PASSWORD).press("Sign in");
		assertThat(editor.value("items[0]")).isEqualTo("Lays slates");
		assertThat(editor.press("Save the draft").notice()).containsText("Saved to the draft: Duties");
	}

	@Test
	void anUnsavedFormAsksBeforeItIsLeft(Page page) {
		EditedRole role = EditedRole.begun(this.team.administrator(), "Session thatcher");
		EditorsBrowser editor = new EditorsBrowser(page).signIn(PUBLISHER, Team.PASSWORD).open(role.at("duties"));
		List<String> asked = new ArrayList<>();
		page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.dismiss();
		});
		editor.field("items[0]").click();
		page.keyboard().type("Thatches");
		editor.link("Sources").click();
		page.waitForCondition(() -> !asked.isEmpty());
		assertThat(asked).containsExactly("beforeunload");
		assertThat(page).hasURL(Patterns.endingWith(role.at("duties")));
		assertThat(editor.value("items[0]")).isEqualTo("Thatches");
		editor.press("Save the draft").follow("Sources");
		assertThat(asked).hasSize(1);
	}

	@Test
	@BrowserTest(javaScript = false)
	void aReadersReportLeadsToTheFigureAndIsResolved(Page page, Browser browser) {
		EditedRole role = EditedRole.draft(this.team.administrator(), "Reported miller")
			.save(this.team.administrator(), "pay",
					Map.of("origin.source", OEWS, "origin.period", "May 2025", "figures[ANNUAL_MEAN_WAGE].value",
							"40000"))
			.publish(this.team.administrator(), "First published");
		this.clock.pass(Duration.ofMinutes(11));
		EditorsBrowser reader = new EditorsBrowser(page).open(role.page());
		reader.follow("Report a problem with reported miller").follow("Pay");
		reader.choose("figure", "ANNUAL_MEAN_WAGE").type("text", "Millers earn more").press("Send report");
		assertThat(reader.heading()).hasText("Thank you");
		assertThat(page.context().cookies()).isEmpty();

		try (BrowserContext other = another(browser)) {
			EditorsBrowser editor = new EditorsBrowser(other.newPage()).signIn(PUBLISHER, Team.PASSWORD);
			editor.follow("Reports").follow("Millers earn more");
			String report = editor.path();
			assertThat(editor.page().locator("main")).containsText("The reader saw revision 1, the newest one");
			editor.follow("Go to the field");
			Locator figure = editor.page().locator(":target");
			assertThat(figure).containsText("Average pay");
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
