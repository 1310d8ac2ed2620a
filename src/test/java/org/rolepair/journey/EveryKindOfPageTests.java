package org.rolepair.journey;

import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rolepair.RolepairTest;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.PageLog;

/**
 * Every kind of public page: valid, accessible in light and dark, no wider than its
 * screen, and calling nobody else.
 */
@RolepairTest
@BrowserTest
class EveryKindOfPageTests {

	@TestFactory
	Stream<DynamicTest> isValidAccessibleAndFitsEveryScreen(Page page, PageLog log) {
		return PageChecks.each(pages(), page, log);
	}

	static Stream<String> pages() {
		String longTitle = "secretary-or-administrative-assistant-except-legal-medical-and-executive";
		return Stream.of("/", "/compare/patient-service-specialist-vs-patient-coordinator",
				"/compare/registered-nurse-vs-pharmacist", "/compare/patient-coordinator-vs-" + longTitle,
				"/compare/registered-nurse-vs-" + longTitle + "-vs-electrician",
				"/compare/patient-coordinator-vs-" + longTitle + "-vs-lawyer-vs-elementary-school-teacher",
				"/compare/registered-nurse-vs-pharmacist?rows=differences",
				"/compare/patient-coordinator-vs-lawyer?rows=similarities", "/roles/registered-nurse",
				"/roles/patient-service-specialist", "/roles/" + longTitle,
				"/roles/registered-nurse/to/licensed-practical-nurse", "/roles/patient-coordinator/to/" + longTitle,
				"/roles/lawyer/to/no-such-role", "/categories", "/categories/office-and-administrative", "/sources",
				"/sources/onet-29-3", "/data", "/search", "/search?q=nurse", "/search?q=lawyer", "/search?q=zzzz",
				"/compare", "/compare?role=technician&role=lawyer", "/compare?role=registred+nurse", "/compare/lawyer",
				"/compare/no-such-role-vs-lawyer", "/compare/a-vs-b-vs-c-vs-d-vs-e", "/roles/registered-nurse/history",
				"/roles/registered-nurse/report?section=pay", "/roles/registered-nurse/report?section=duties",
				"/roles/registered-nurse/report/sent", "/compare/patient-service-specialist-vs-registered-nurse",
				"/roles/registered-nurse?as-of=2020-01-01", "/compare/registered-nurse-vs-pharmacist?as-of=2020-01-01",
				"/roles/registered-nurse?as-of=yesterday", "/login", "/login?signed-out", "/roles/no-such-role",
				"/roles/lawyer?place=nowhere", "/categories/none", "/sources/none", "/no/such/page", "/a%2fb");
	}

}
