package org.rolepair.journey;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.ConfiguredTest;
import org.rolepair.browser.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.ConfiguredTest.CONTEXT_PATH;

/**
 * The pages that say that something failed: as valid, accessible and wide as all others.
 */
@ConfiguredTest
@BrowserTest
class FailurePagesTests {

	@ParameterizedTest
	@CsvSource({ "/failing, 500", "/out-of-reach, 503", "/half-done, 500" })
	void aFaultHoldsWhatEveryPageHolds(String path, int status, Page page) {
		check(page, page.navigate(CONTEXT_PATH + path), status);
	}

	@Test
	void aRefusedRequestHoldsWhatEveryPageHolds(Page page) {
		page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.9"));
		Response response = page.navigate(CONTEXT_PATH + "/search?q=nurse");
		for (int asked = 0; asked < 100 && response.status() == 200; asked++) {
			response = page.navigate(CONTEXT_PATH + "/search?q=nurse");
		}
		check(page, response, 429);
	}

	private static void check(Page page, Response response, int status) {
		assertThat(response.status()).isEqualTo(status);
		assertThat(PageChecks.findings(page, response.text())).isEmpty();
	}

}
