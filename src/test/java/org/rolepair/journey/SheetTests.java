package org.rolepair.journey;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.RolepairTest;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;
import org.rolepair.wages.store.WithPlaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A counselor prints a comparison to talk about and to write on. */
@RolepairTest
@WithPlaces
@BrowserTest
class SheetTests {

	private static final String PAIR = "/compare/registered-nurse-vs-pharmacist";

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

	@TestFactory
	Stream<DynamicTest> isValidAccessibleAndFitsEveryScreen(Page page, PageLog log) {
		return PageChecks.each(Stream.of(PAIR + "/sheet", PAIR + "/sheet?section=jobs&section=skills&type=large",
				"/compare/registered-nurse-vs-pharmacist-vs-firefighter/sheet?place=texas",
				"/compare/patient-service-specialist-vs-patient-coordinator/sheet?section=people"), page, log);
	}

	@ParameterizedTest
	@ValueSource(strings = { PAIR, "/compare/patient-service-specialist-vs-patient-coordinator",
			"/compare/registered-nurse-vs-pharmacist-vs-firefighter-vs-lawyer" })
	void takesTwoPages(String path, Page page) {
		for (String format : new String[] { "A4", "Letter" }) {
			page.navigate(path + "/sheet");
			String pdf = new String(page.pdf(new Page.PdfOptions().setFormat(format)), StandardCharsets.ISO_8859_1);
			assertThat(SHEET.matcher(pdf).results().count()).isBetween(1L, 2L);
		}
	}

	@Test
	void thePageLeadsToItsSheetWithTheChosenSections(Page page) {
		page.navigate(PAIR + "?place=texas");
		page.getByText("Sheet to print").click();
		assertThat(page.locator("h2")).containsText(new String[] { "Pay", "Education", "Duties", "Sources" });
		box(page, "Duties").uncheck();
		box(page, "Jobs").check();
		box(page, "Larger type").check();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update the sheet")).click();
		assertThat(page.locator("h2")).containsText(new String[] { "Pay", "Jobs", "Education", "Sources" });
		assertThat(page.locator("main.large")).hasCount(1);
		assertThat(page.locator("#h-duties")).hasCount(0);
		assertThat(page.locator("main")).containsText("Texas");
		assertThat(page.locator("main")).containsText("Rolepair. “Registered nurse vs pharmacist.” Last changed");
	}

	private static Locator box(Page page, String name) {
		return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
	}

	@Test
	void aSheetCanDoWithoutSections(Page page) {
		page.navigate(PAIR + "/sheet?section=");
		assertThat(page.locator("h2")).containsText(new String[] { "Sources" });
		assertThat(page.locator("table").first()).containsText("Average pay, a year");
	}

}
