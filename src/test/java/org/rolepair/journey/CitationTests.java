package org.rolepair.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A writer cites a page in the style of a paper.
 */
@RolepairTest
@BrowserTest
class CitationTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/compare/lawyer-vs-paralegal", "/roles/lawyer" })
	void aPageIsCitedInFourStyles(String path, Page page, PageLog log) {
		page.navigate(path);
		page.getByText("APA, BibTeX, CSL-JSON").click();
		assertThat(page.url()).endsWith(path + "/cite");
		assertThat(page.locator("pre").allInnerTexts().subList(0, 4))
			.allMatch((text) -> text.contains(path + "?as-of="));
		assertThat(page.locator("pre + button")).isNotNull();
		assertThat(PageChecks.findings(page, page.content())).isEmpty();
		assertThat(log.foreignRequests()).isEmpty();
	}

	@Test
	void theAnswerNamesTheAddressToCite() {
		Http.Answer pair = Http.get(this.port, "/compare/lawyer-vs-paralegal");
		assertThat(pair.header("Link").orElseThrow())
			.matches("<http.+/compare/lawyer-vs-paralegal\\?as-of=[\\d-]+>; rel=\"cite-as\"");
		String cited = pair.header("Link").orElseThrow().replaceAll(".*?(/compare[^>]+)>.*", "$1");
		assertThat(Http.get(this.port, cited).header("Location").orElseThrow()).as("today it is the page itself")
			.endsWith("/compare/lawyer-vs-paralegal");
		assertThat(Http.get(this.port, "/roles/lawyer").header("Link").orElseThrow()).contains("rel=\"cite-as\"");
		assertThat(Http.get(this.port, "/compare/lawyer-vs-no-such-role/cite").status()).isEqualTo(404);
		assertThat(Http.get(this.port, "/compare/LAWYER-vs-paralegal/cite").header("Location").orElseThrow())
			.endsWith("/compare/lawyer-vs-paralegal/cite");
	}

}
