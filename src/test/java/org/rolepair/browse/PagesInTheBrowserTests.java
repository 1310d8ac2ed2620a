package org.rolepair.browse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.browser.Accessibility;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.HtmlChecker;
import org.rolepair.browser.PageLog;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
@BrowserTest
class PagesInTheBrowserTests {

	private static final int PHONE = 360;

	@LocalServerPort
	private int port;

	static String[] pages() {
		return new String[] { "/", "/categories", "/categories/office-and-administrative", "/roles/registered-nurse",
				"/roles/patient-coordinator",
				"/roles/secretary-or-administrative-assistant-except-legal-medical-and-executive", "/search",
				"/search?q=nurse", "/search?q=zzz", "/sources", "/sources/onet-29-3", "/no-such-page",
				"/roles/no-such-role" };
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isValid(String path) {
		assertThat(HtmlChecker.check(Http.get(port, path).body())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isAccessibleInLightAndDarkOnAnyScreen(String path, Page page, PageLog log) {
		for (ColorScheme scheme : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			page.setViewportSize((scheme == ColorScheme.LIGHT) ? 1280 : PHONE, 900);
			page.navigate(path);
			assertThat(Accessibility.violations(page)).isEmpty();
		}
		assertThat(log.foreignRequests()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void fitsAPhoneWithoutScrollingSideways(String path, Page page) {
		page.setViewportSize(320, 700);
		page.navigate(path);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
	}

}
