package org.rolepair.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AccessibilityTests {

	@Test
	void findsAPictureWithoutAText(Page page) {
		page.setContent(page("<img src='data:,'>"));
		assertThat(Accessibility.violations(page)).singleElement()
			.asString()
			.startsWith("image-alt: ")
			.contains("<img");
	}

	@Test
	void findsFaintTextAmongViolationsOfStyle(Page page) {
		page.setContent(page("<p style='color: #ccc'>Two roles<img src='data:,'></p>"));
		assertThat(Accessibility.styleViolations(page)).singleElement().asString().startsWith("color-contrast: ");
	}

	@Test
	void findsNothingOnAGoodPage(Page page) {
		page.setContent(page("<p>Two roles</p>"));
		assertThat(Accessibility.violations(page)).isEmpty();
	}

	private static String page(String body) {
		return "<!doctype html><html lang='en-US'><title>A page</title><main><h1>A page</h1>" + body + "</main></html>";
	}

}
