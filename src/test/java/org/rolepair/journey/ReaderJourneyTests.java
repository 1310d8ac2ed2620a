package org.rolepair.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader's way through the site, in a real browser.
 */
@RolepairTest
@BrowserTest
class ReaderJourneyTests {

	@Test
	void choosesReadsSwapsAddsFiltersAndOpensASource(Page page, PageLog log) {
		chooseAndRead(page);
		assertThat(log.consoleErrors()).isEmpty();
		assertThat(log.foreignRequests()).isEmpty();
		assertThat(page.context().cookies()).isEmpty();
	}

	@Test
	@BrowserTest(javaScript = false)
	void doesTheSameWithoutScripts(Page page) {
		chooseAndRead(page);
	}

	private static void chooseAndRead(Page page) {
		compare(page, "Patient service specialist", "Patient coordinator");
		assertThat(page).hasURL(Patterns.endingWith("/compare/patient-service-specialist-vs-patient-coordinator"));
		assertThat(heading(page)).hasText("Patient service specialist vs patient coordinator");
		assertThat(page.locator("p.answer")).containsText("Patient service specialists earn $609 more");

		open(page, "Edit roles");
		link(page, "Swap the two sides").click();
		assertThat(heading(page)).hasText("Patient coordinator vs patient service specialist");
		assertThat(page.locator("p.answer")).containsText("Patient service specialists earn $609 more");

		open(page, "Edit roles");
		page.getByLabel("Add a role").fill("RN");
		button(page, "Compare these roles").click();
		assertThat(heading(page)).hasText("Patient coordinator vs patient service specialist vs registered nurse");

		page.locator("a[href*='rows=differences']").click();
		assertThat(page).hasURL(Patterns.containing("?rows=differences"));
		Locator glance = page.locator("main table").first();
		assertThat(glance).containsText("Not compared");
		assertThat(glance).containsText("Number of jobs");

		page.locator("#sources li a[href*=zippia]").click();
		assertThat(heading(page)).containsText("Patient service specialist vs patient coordinator");
		assertThat(page.locator("main")).containsText("Zippia");
	}

	@Test
	void choosesByKeyboardAlone(Page page) {
		page.navigate("/");
		page.keyboard().press("Tab");
		assertThat(page.locator("*:focus")).hasText("Skip to the content");
		page.keyboard().press("Enter");
		tabTo(page, "role-1");
		page.keyboard().type("Electrician");
		page.keyboard().press("Tab");
		page.keyboard().type("47-2031");
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Electrician vs carpenter");
		tabToText(page, "Edit roles");
		page.keyboard().press("Enter");
		tabToText(page, "Swap the two sides");
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Carpenter vs electrician");
		Locator more = page.locator("#duties summary").first();
		more.focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#duties details").first()).hasAttribute("open", "");
	}

	@Test
	void isAskedWhichRoleAnAmbiguousNameMeans(Page page) {
		compare(page, "technician", "lawyer");
		assertThat(heading(page)).hasText("Which role did you mean?");
		page.getByLabel("Pharmacy technician").check();
		button(page, "Compare these roles").click();
		assertThat(heading(page)).hasText("Pharmacy technician vs lawyer");
	}

	@Test
	void isToldWhatIsWrongWithAName(Page page) {
		compare(page, "registred nurse", "lawyer");
		assertThat(page).hasTitle(Patterns.startingWith("Error: "));
		page.locator(".problem a").click();
		assertThat(page.locator("*:focus")).hasValue("registred nurse");
		assertThat(page.locator("#role-1-error")).containsText("Registered nurse");
		assertThat(page.getByLabel("Second role")).hasValue("lawyer");
	}

	@Test
	void findsARoleByAnotherNameAndReadsItsPage(Page page) {
		page.navigate("/search");
		page.locator("main input[name=q]").fill("cna");
		page.keyboard().press("Enter");
		assertThat(page.locator("main")).containsText("is another name for");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nursing assistant").setExact(true)).click();
		assertThat(heading(page)).hasText("Nursing assistant");
	}

	private static void open(Page page, String drawer) {
		page.locator("summary", new Page.LocatorOptions().setHasText(drawer)).click();
	}

	private static void tabTo(Page page, String id) {
		for (int i = 0; i < 40 && page.locator("#" + id + ":focus").count() == 0; i++) {
			page.keyboard().press("Tab");
		}
		assertThat(page.locator("#" + id)).isFocused();
	}

	private static void tabToText(Page page, String text) {
		for (int i = 0; i < 40 && !text.equals(page.evaluate("document.activeElement.textContent")); i++) {
			page.keyboard().press("Tab");
		}
		assertThat(page.locator("*:focus")).hasText(text);
	}

	private static Locator heading(Page page) {
		return page.locator("h1");
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	private static void compare(Page page, String first, String second) {
		page.navigate("/");
		page.getByLabel("First role").fill(first);
		page.getByLabel("Second role").fill(second);
		button(page, "Compare these roles").click();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
