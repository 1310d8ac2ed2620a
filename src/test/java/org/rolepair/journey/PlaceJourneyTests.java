package org.rolepair.journey;

import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rolepair.RolepairTest;
import org.rolepair.browser.Accessibility;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;
import org.rolepair.wages.store.WithPlaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page with a place, and a reader's way to them, in a real browser.
 */
@RolepairTest
@WithPlaces
@BrowserTest
class PlaceJourneyTests {

	@TestFactory
	Stream<DynamicTest> isValidAccessibleAndFitsEveryScreen(Page page, PageLog log) {
		return PageChecks.each(Stream.of("/roles/registered-nurse",
				"/roles/lawyer?place=san-jose-sunnyvale-santa-clara-ca",
				"/roles/pharmacist?place=portland-vancouver-hillsboro-or-wa",
				"/compare/registered-nurse-vs-pharmacist?place=wyoming",
				"/compare/registered-nurse-vs-pharmacist-vs-firefighter-vs-patient-coordinator?place=district-of-columbia",
				"/roles/registered-nurse/places", "/compare/registered-nurse-vs-pharmacist/places",
				"/roles/registered-nurse?place=portland", "/roles/registered-nurse?place=califronia"), page, log);
	}

	@Test
	void drawersAreAccessible(Page page) {
		page.navigate("/compare/registered-nurse-vs-pharmacist?place=wyoming");
		for (Locator drawer : page.locator(".tool > summary").all()) {
			drawer.click();
			assertThat(Accessibility.violations(page)).isEmpty();
		}
	}

	@Test
	void aPairAtAPlaceHasFewTabStops(Page page) {
		page.navigate("/compare/registered-nurse-vs-pharmacist?place=wyoming");
		assertThat(new Keyboard(page).stops()).isPositive().isLessThanOrEqualTo(ScreenReaderTests.MAX_STOPS);
	}

	@Test
	void theMapOfStatesCanBeSkipped(Page page) {
		page.navigate("/roles/registered-nurse/places");
		Locator skip = page.getByText("Skip the map");
		new Keyboard(page).tabTo(skip).press("Enter", "Tab");
		assertThat(page.locator("#states table a:focus")).hasCount(1);
	}

	@Test
	@BrowserTest(javaScript = false)
	void isFoundByNameWithoutScripts(Page page) {
		page.navigate("/compare/registered-nurse-vs-pharmacist");
		page.getByLabel("Pay where you live").fill("San Jose");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Patterns.endingWith("?place=san-jose-sunnyvale-santa-clara-ca#pay"));
		assertThat(page.locator("#pay caption").first())
			.hasText("San Jose-Sunnyvale-Santa Clara, CA beside the United States");
		page.locator("summary", new Page.LocatorOptions().setHasText("Edit roles")).click();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Swap the two sides")).click();
		assertThat(page.locator("h1")).hasText("Pharmacist vs registered nurse");
		page.locator("summary", new Page.LocatorOptions().setHasText("Place:")).click();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See all states and metro areas")).click();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Texas").setExact(true)).click();
		assertThat(page.locator(".notice")).containsText("Pay shows Texas beside the United States");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show the United States only"))
			.first()
			.click();
		assertThat(page).hasURL(Patterns.endingWith("/compare/pharmacist-vs-registered-nurse#pay"));
	}

}
