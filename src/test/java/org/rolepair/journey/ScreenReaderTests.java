package org.rolepair.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.RolepairTest;
import org.rolepair.browser.BrowserTest;

import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A comparison as a screen reader reads it, and its way by the Tab key.
 */
@RolepairTest
@BrowserTest
class ScreenReaderTests {

	/** How often the Tab key may stop on a pair. */
	static final int MAX_STOPS = 60;

	private static final String PAIR = "/compare/registered-nurse-vs-pharmacist";

	/**
	 * The text is kept, so that a change of it is seen and read. After one that is meant,
	 * copy the file that the test leaves in {@code target}.
	 */
	@Test
	void readsAPairInTheOrderOfThePage(Page page) throws IOException {
		page.navigate(PAIR);
		String text = page.locator("body")
			.ariaSnapshot()
			.replaceAll("http://localhost:\\d+", "https://jobs.example")
			.replaceAll("\\d{4}-\\d\\d-\\d\\d", "2026-11-23")
			.replaceAll("(Last changed|as of) \\w+ \\d+, \\d{4}", "$1 November 23, 2026") + "\n";
		Files.writeString(Path.of("target", "pair-as-read.yaml"), text);
		assertThat(text)
			.isEqualTo(new ClassPathResource("journey/pair-as-read.yaml").getContentAsString(StandardCharsets.UTF_8));
	}

	@Test
	void saysThatTheCitationIsCopied(Page page) {
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		page.navigate(PAIR);
		Locator button = page.locator("#take button").first();
		assertThat(button).hasAccessibleName("Copy the citation");
		button.click();
		assertThat(button).hasAccessibleName("Copied");
		assertThat(button).hasAttribute("aria-live", "polite");
		assertThat((String) page.evaluate("navigator.clipboard.readText()"))
			.startsWith("Rolepair. “Registered nurse vs");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { PAIR, PAIR + "?rows=differences", "/compare/patient-service-specialist-vs-patient-coordinator",
					"/compare/patient-service-specialist-vs-registered-nurse" })
	void aPairHasFewTabStops(String path, Page page) {
		page.navigate(path);
		assertThat(new Keyboard(page).stops()).isPositive().isLessThanOrEqualTo(MAX_STOPS);
	}

}
