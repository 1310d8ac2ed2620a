package org.rolepair.browser;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

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
	void findsFaintTextAmongColorsAlone(Page page) {
		page.setContent(page("<p style='color: #ccc'>Two roles<img src='data:,'></p>"));
		assertThat(Accessibility.markUnseen(page, new HashSet<>())).isTrue();
		assertThat(Accessibility.colorViolations(page)).singleElement().asString().startsWith("color-contrast: ");
		assertThat(Accessibility.violationsButColors(page)).singleElement().asString().startsWith("image-alt: ");
	}

	@Test
	void findsSmallTargetsAmongSizesAlone(Page page) {
		page.setContent(
				page("<nav style='font-size: 8px; line-height: 1'><a href='#a'>A</a><br><a href='#b'>B</a></nav>"
						+ "<img src='data:,'>"));
		assertThat(Accessibility.sizeViolations(page)).hasSize(2)
			.allSatisfy((violation) -> assertThat(violation).startsWith("target-size: "));
	}

	@Test
	void tellsElementsByTheirPlaceAndTheirClasses(Page page) {
		page.setContent(page("<p class='new'><a href='#'>A</a> <a href='#'>B</a></p>"));
		Set<String> seen = new LinkedHashSet<>(Set.of(" body"));
		assertThat(Accessibility.markUnseen(page, seen)).isTrue();
		assertThat(seen).containsExactly(" body", " body main", " body main h1", " body main p[class=new]",
				" body main p[class=new] a[href]");
		assertThat(Accessibility.markUnseen(page, seen)).isFalse();
	}

	@Test
	void findsColorsOfElementsThatWereNotSeen(Page page) {
		Set<String> seen = new HashSet<>();
		page.setContent(page("<p style='color: #ccc'>Two roles</p>"));
		Accessibility.markUnseen(page, seen);
		page.setContent(page("<p style='color: #ccc'>Two roles</p><b style='color: #ccc'>Three roles</b>"));
		assertThat(Accessibility.markUnseen(page, seen)).isTrue();
		assertThat(Accessibility.colorViolations(page)).singleElement().asString().contains("<b");
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
