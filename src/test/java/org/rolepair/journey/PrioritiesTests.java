package org.rolepair.journey;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A reader says what matters, and sees which role has more of it. */
@RolepairTest
@BrowserTest
class PrioritiesTests {

	private static final String PAIR = "/compare/registered-nurse-vs-pharmacist";

	@LocalServerPort
	private int port;

	@TestFactory
	Stream<DynamicTest> isValidAccessibleAndFitsEveryScreen(Page page, PageLog log) {
		return PageChecks.each(
				Stream.of(PAIR + "/matters", PAIR + "?matters=education,pay",
						"/compare/registered-nurse-vs-pharmacist-vs-patient-coordinator?matters=pay,growth,education"),
				page, log);
	}

	@Test
	void whatMattersComesFirstAndSaysWhoHasMore(Page page) {
		page.navigate(PAIR);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What matters to you?")).click();
		page.getByLabel("Most important").selectOption("growth");
		page.getByLabel("Second").selectOption("pay");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show these first")).click();
		assertThat(page).hasURL(Pattern.compile(".*" + PAIR + "[?]matters=growth,pay$"));
		Locator findings = page.locator(".priorities li");
		assertThat(findings).hasCount(2);
		assertThat(findings.first()).containsText(Pattern
			.compile("Projected change in jobs:\\s+(Registered nurses|Pharmacists): .* percentage points? more"));
		assertThat(findings.nth(1))
			.containsText(Pattern.compile("Average pay, a year:\\s+Pharmacists: \\$[\\d,]+ more"));
		assertThat(page.locator(".figures tbody th").first()).containsText("Projected change in jobs");
		assertThat(page.locator(".figures tbody th").nth(1)).containsText("Average pay, a year");
	}

	@Test
	void theChoiceCanBeChangedAndRemoved(Page page) {
		page.navigate(PAIR + "?matters=education,pay");
		page.getByText("Change what matters").click();
		assertThat(page.getByLabel("Most important")).hasValue("education");
		assertThat(page.getByLabel("Third")).hasValue("");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show these first")).click();
		page.getByText("Show the usual order").click();
		assertThat(page).hasURL(Pattern.compile(".*" + PAIR + "$"));
		assertThat(page.locator(".priorities")).hasCount(0);
	}

	@Test
	void ofSeveralRolesTheOneWithTheMostIsNamed(Page page) {
		page.navigate("/compare/registered-nurse-vs-pharmacist-vs-paralegal?matters=pay,education");
		assertThat(page.locator(".priorities li").first())
			.containsText(Pattern.compile("Pharmacists: the most, \\$[\\d,]+"));
		assertThat(page.locator(".priorities li").nth(1)).containsText("Education usually required: Different");
		page.navigate("/compare/registered-nurse-vs-pharmacist-vs-patient-coordinator?matters=pay");
		assertThat(page.locator(".priorities li").first()).containsText("No role clearly has the most");
	}

	@Test
	void peopleNeverMatterAndUnknownNamesAreLeftOut() {
		String page = Http.get(this.port, PAIR + "?matters=age,none").body();
		assertThat(page).doesNotContain("class=\"priorities\"");
		assertThat(Http.get(this.port, PAIR + "/matters").body()).doesNotContain("Age");
		assertThat(Http.get(this.port, PAIR + "?matters=pay").body()).contains("noindex, follow");
		assertThat(
				Http.get(this.port, PAIR + "/matters?matter=pay&matter=&matter=pay").header("Location").orElseThrow())
			.endsWith(PAIR + "?matters=pay");
	}

}
