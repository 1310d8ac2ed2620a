package org.rolepair.journey;

import java.util.regex.Pattern;
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
import org.rolepair.wages.store.WithSurveys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page with a place, and a reader's way to them, in a real browser.
 */
@RolepairTest
@WithPlaces
@WithSurveys
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
				"/compare/lawyer-vs-firefighter", "/roles/firefighter", "/roles/registered-nurse?place=portland",
				"/roles/registered-nurse?place=califronia"), page, log);
	}

	@Test
	void aCardShowsPayAtAPlaceFirst(Page page) {
		page.navigate("/compare/registered-nurse-vs-pharmacist?place=texas");
		String code = page.getByLabel("Code to show this as a card on your page").inputValue();
		page.navigate(code.replaceFirst(".*?src=\"([^\"]*)\".*", "$1"));
		assertThat(page.locator("tbody th").first()).containsText("Average pay, a year, Texas");
		assertThat(page.locator("tbody th").first()).containsText("May 2025");
		assertThat(page.locator("tbody tr").first().locator("td").first()).containsText("$93,000");
		assertThat(page.getByText("See the whole comparison")).hasAttribute("href",
				Pattern.compile(".*[?]place=texas"));
		page.navigate("/compare/registered-nurse-vs-pharmacist?place=texas");
		assertThat(page.locator("link[type='text/xml+oembed']")).hasAttribute("href",
				Pattern.compile(".*registered-nurse-vs-pharmacist%3Fplace%3Dtexas&format=xml"));
		page.navigate("/embed/roles/registered-nurse?place=TX");
		assertThat(page.locator("tbody tr").first()).containsText("Average pay, a year, Texas");
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
	void payOverTheYearsIsASentenceAChartAndATable(Page page) {
		page.navigate("/compare/registered-nurse-vs-pharmacist");
		Locator trend = page.locator(".trend");
		assertThat(trend.locator(".finding")).hasText(
				"After inflation, median pay rose 10.0% for registered nurses since 2019 and fell 15.9% for pharmacists since 2021.");
		assertThat(trend.locator("figure")).containsText("Median pay after inflation, 2019 to 2025 in 2025 dollars");
		assertThat(trend.locator("svg[role=img]")).hasAttribute("aria-label",
				"Registered nurse: $100,000 in 2019, $110,000 in 2025. Pharmacist: $153,462 in 2021, $129,000 in 2025.");
		assertThat(trend).containsText("We don’t have the survey of 2020.");
		trend.locator("summary").click();
		assertThat(trend.locator("tbody tr")).hasCount(6);
		assertThat(trend.locator("tbody tr").first())
			.hasText(Pattern.compile("May 2019\\s+\\$100,000\\s+Redefined since"));
		trend.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("May 2019").setExact(true)).click();
		assertThat(page).hasURL(Pattern.compile(".*/sources/bls-oews-.*"));
		assertThat(page.locator("main")).containsText("Pay over the years, May 2019, for every role");
	}

	@Test
	void payAtUsPricesStandsBesideThatOfThePlace(Page page) {
		page.navigate("/compare/registered-nurse-vs-pharmacist?place=texas");
		Locator row = page.locator(".here tbody tr", new Page.LocatorOptions().setHasText("at U.S. prices"));
		assertThat(row.locator("th")).containsText("pay ÷ 97.1 × 100, the price level of Texas");
		assertThat(row.locator("td").first()).containsText("$95,780");
		assertThat(page.locator("#pay")).containsText("In Texas outside metro areas, the price level is 87.8 (2024)");
		page.navigate("/compare/registered-nurse-vs-pharmacist?place=vermont");
		assertThat(page.locator("#pay")).containsText("We don’t have a price level for Vermont");
		page.navigate("/roles/registered-nurse");
		page.getByText("Show the states that pay most and least at U.S. prices").click();
		assertThat(page.locator("#ranking-prices-state caption"))
			.containsText("2 places without a price level are left out.");
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
