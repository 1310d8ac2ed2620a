package org.rolepair.journey;

import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.Pictures;

/**
 * Takes pictures of the public pages of a server that is running. No build runs it: it
 * needs the server's address and a folder, and people to look at the pictures.
 */
@BrowserTest
@EnabledIfSystemProperty(named = SitePictures.ADDRESS, matches = "http.+")
class SitePictures {

	static final String ADDRESS = "pictures.address";

	@TestFactory
	Stream<DynamicTest> showsEveryKindOfPage(Page page) {
		return Stream.concat(EveryKindOfPageTests.pages(), pagesWithAllOccupations())
			.map((path) -> DynamicTest.dynamicTest(path, () -> {
				page.navigate(System.getProperty(ADDRESS) + path);
				Pictures.take(page, path);
			}));
	}

	/** Pages whose states need pay by place and roles beyond the starter catalog. */
	private static Stream<String> pagesWithAllOccupations() {
		String pair = "/compare/registered-nurse-vs-electrician";
		return Stream.of(pair, pair + "?place=texas", pair + "/places", "/roles/registered-nurse/places",
				pair + "-vs-actor", pair + "-vs-actor-vs-actuary", "/compare/actor-vs-legislator",
				"/compare/geodetic-surveyor-vs-surveyor", "/compare/registered-nurse-vs-electricain",
				"/compare/intelligence-analyst-vs-chief-sustainability-officer",
				"/compare/patient-service-specialist-vs-registered-nurse", "/compare/physician-all-other-vs-actuary",
				"/compare/manager-all-other-vs-retail-loss-prevention-specialist",
				"/roles/chief-sustainability-officer", "/roles/actor", "/roles/legislator",
				"/roles/chief-executive/to/actor", "/search?q=RN", "/search?q=technician",
				"/sources/bls-oews-may-2025-national");
	}

}
