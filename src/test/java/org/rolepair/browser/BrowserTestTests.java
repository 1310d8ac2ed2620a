package org.rolepair.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
@BrowserTest
class BrowserTestTests {

	@Test
	void opensAPage(Page page) {
		page.setContent("<h1>Two roles</h1>");
		assertThat(page.locator("h1")).hasText("Two roles");
	}

	@Test
	void opensTheApplicationsPages(Page page) {
		assertThat(page.navigate("/no-such-page").status()).isEqualTo(404);
	}

	@Test
	void givesEachTestItsOwnContext(Page page, BrowserContext context) {
		assertThat(page.context()).isSameAs(context);
		assertThat(context.pages()).containsExactly(page);
	}

	@Test
	void hearsErrorsInTheConsole(Page page, PageLog log) {
		page.setContent("<script>console.error('one')</script><script>throw new Error('two')</script>");
		assertThat(log.consoleErrors()).hasSize(2).first().isEqualTo("one");
	}

	@Test
	void seesCallsToOtherHosts(Page page, BrowserContext context, PageLog log) {
		context.route("**/*.png", Route::abort);
		page.setContent(
				"<img src='http://localhost:1/mine.png' alt=''><img src='https://example.org/a.png?b|c' alt=''>");
		assertThat(log.requests()).hasSize(2);
		assertThat(log.foreignRequests()).containsExactly("https://example.org/a.png?b|c");
	}

	@Test
	@BrowserTest(javaScript = false)
	void canDoWithoutScripts(Page page, PageLog log) {
		page.setContent("<noscript><p>Plain</p></noscript><script>console.error('not run')</script>");
		assertThat(page.locator("p")).hasText("Plain");
		assertThat(log.consoleErrors()).isEmpty();
	}

}
