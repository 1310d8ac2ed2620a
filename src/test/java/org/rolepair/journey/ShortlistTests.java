package org.rolepair.journey;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jsoup.Jsoup;
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

/** A reader collects roles from several lists, and compares them. */
@RolepairTest
@BrowserTest
class ShortlistTests {

	@LocalServerPort
	private int port;

	@TestFactory
	Stream<DynamicTest> isValidAccessibleAndFitsEveryScreen(Page page, PageLog log) {
		return PageChecks
			.each(Stream.of("/categories?role=lawyer&role=paralegal", "/categories/legal?role=registered-nurse",
					"/search?role=lawyer", "/search?q=nurse&role=lawyer&role=registered-nurse"), page, log);
	}

	@Test
	void rolesOfSeveralListsAreCompared(Page page) {
		page.navigate("/categories/legal");
		page.getByLabel("Add Lawyer to comparison").check();
		button(page, "Add from search");
		page.getByLabel("Title, other name or occupation code").fill("nurse");
		button(page, "Search");
		assertThat(page.getByLabel("Lawyer", new Page.GetByLabelOptions().setExact(true))).isChecked();
		page.getByLabel("Add Registered nurse to comparison").check();
		button(page, "Add from categories");
		assertThat(page).hasURL(Pattern.compile(".*/categories[?]role=lawyer&role=registered-nurse$"));
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Legal"))).click();
		page.getByLabel("Lawyer", new Page.GetByLabelOptions().setExact(true)).uncheck();
		page.getByLabel("Add Paralegal to comparison").check();
		button(page, "Compare checked");
		assertThat(page).hasURL(Pattern.compile(".*/compare/registered-nurse-vs-paralegal$"));
		assertThat(page.context().cookies()).isEmpty();
	}

	@Test
	void aRolesPageLeadsToTheLists(Page page) {
		page.navigate("/roles/lawyer");
		page.getByText("Choose from all roles").click();
		assertThat(page.getByLabel("Lawyer", new Page.GetByLabelOptions().setExact(true))).isChecked();
	}

	@Test
	void tooManyRolesAreRefusedWithWords(Page page) {
		page.navigate("/compare?role=lawyer&role=paralegal&role=registered-nurse&role=pharmacist&role=firefighter");
		assertThat(page.locator("main")).containsText("up to 4 roles");
	}

	@Test
	void searchEnginesListOnlyThePageWithoutRoles() {
		String page = Http.get(this.port, "/categories/legal?role=lawyer").body();
		assertThat(page).contains("noindex, follow");
		assertThat(Jsoup.parse(page).select("link[rel=canonical]").attr("href")).endsWith("/categories/legal");
		assertThat(Http.get(this.port, "/categories?role=lawyer").body()).contains("noindex, follow");
		assertThat(Http.get(this.port, "/categories/legal").body()).doesNotContain("noindex");
	}

	@Test
	void namesOfNoRoleAreLeftOut() {
		assertThat(Http.get(this.port, "/categories?role=no-such-role&role=%00&role=").body())
			.doesNotContain("Your comparison");
		assertThat(Http.get(this.port, "/categories/legal").body()).doesNotContain("Your comparison");
	}

	private static void button(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
	}

}
