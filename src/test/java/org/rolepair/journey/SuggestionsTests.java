package org.rolepair.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.RolepairTest;
import org.rolepair.browser.Accessibility;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The fields of the chooser suggest roles while somebody types.
 */
@RolepairTest
@BrowserTest
class SuggestionsTests {

	@Test
	void areChosenByKeyboard(Page page, PageLog log) {
		page.navigate("/");
		Locator field = page.locator("#role-1");
		field.focus();
		page.keyboard().type("rn");
		Locator options = page.getByRole(AriaRole.OPTION);
		assertThat(options).hasCount(1);
		assertThat(options).hasText("Registered nurse “RN” is another name for registered nurse.");
		assertThat(field).hasAttribute("aria-expanded", "true");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 suggestion");
		page.keyboard().press("ArrowDown");
		assertThat(options).hasAttribute("aria-selected", "true");
		assertThat(field).hasAttribute("aria-activedescendant", "role-1-suggestions-0");
		page.keyboard().press("Enter");
		assertThat(field).hasValue("Registered nurse");
		assertThat(options).hasCount(0);
		page.locator("#role-2").focus();
		page.keyboard().type("lawyr");
		assertThat(options.first()).hasText("Lawyer");
		page.keyboard().press("ArrowUp");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Patterns.endingWith("/compare/registered-nurse-vs-lawyer"));
		org.assertj.core.api.Assertions.assertThat(log.consoleErrors()).isEmpty();
		org.assertj.core.api.Assertions.assertThat(log.foreignRequests()).isEmpty();
	}

	@Test
	void goAwayByEscapeAndByLeavingTheField(Page page) {
		page.navigate("/");
		Locator field = page.locator("#role-1");
		Locator list = page.locator("#role-1-suggestions");
		field.focus();
		page.keyboard().type("nurse");
		assertThat(list).isVisible();
		page.keyboard().press("Escape");
		assertThat(list).isHidden();
		assertThat(field).hasValue("nurse");
		assertThat(field).hasAttribute("aria-expanded", "false");
		page.keyboard().press("ArrowDown");
		assertThat(list).isVisible();
		page.keyboard().press("Tab");
		assertThat(list).isHidden();
		assertThat(page.locator("#role-2")).isFocused();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/compare?role=qqqq", "/compare/lawyer", "/compare/lawyer-vs-paralegal" })
	void areThereWhereverRolesAreChosenAndHinderNobody(String path, Page page) {
		page.navigate(path);
		page.setViewportSize(320, 900);
		page.evaluate(
				"document.querySelectorAll('.chooser details, .tool:first-child').forEach((more) => more.open = true)");
		Locator field = page.locator("[role=combobox]").last();
		field.fill("assistant");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
		org.assertj.core.api.Assertions.assertThat(Accessibility.violations(page)).isEmpty();
		field.fill("");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
	}

	@Test
	void areChosenByPointer(Page page) {
		page.navigate("/compare/lawyer-vs-paralegal");
		page.locator("summary", new Page.LocatorOptions().setHasText("Edit roles")).click();
		Locator field = page.getByLabel("Add a role");
		field.fill("cna");
		page.getByRole(AriaRole.OPTION).first().click();
		assertThat(field).hasValue("Nursing assistant");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare these roles")).click();
		assertThat(page).hasURL(Patterns.endingWith("/compare/lawyer-vs-paralegal-vs-nursing-assistant"));
	}

	@Test
	@BrowserTest(javaScript = false)
	void areNotNeeded(Page page) {
		page.navigate("/");
		assertThat(page.locator("[role=combobox]")).hasCount(0);
		page.getByLabel("First role").fill("rn");
		page.getByLabel("Second role").fill("cna");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
		assertThat(page).hasURL(Patterns.endingWith("/compare/registered-nurse-vs-nursing-assistant"));
	}

}
