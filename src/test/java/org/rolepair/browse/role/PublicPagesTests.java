package org.rolepair.browse.role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
class PublicPagesTests {

	@LocalServerPort
	private int port;

	@Test
	void theHomePageHasAChooserThatSuggests() {
		String page = body("/");
		assertThat(page).contains("action=\"/compare\" role=\"search\"");
		assertThat(Pattern.compile("<input type=\"text\" name=\"role\"").matcher(page).results()).hasSize(4);
		assertThat(Pattern.compile("data-suggestions=\"/search/suggestions\"").matcher(page).results()).hasSize(4);
	}

	@Test
	void theHomePageLeadsToTheArticlesPair() {
		assertThat(body("/")).contains(
				"<a href=\"/compare/patient-service-specialist-vs-patient-coordinator\">Patient service specialist"
						+ " vs patient coordinator</a>");
	}

	@Test
	void examplesAnswerWithASentenceFromTheData() {
		Document home = Jsoup.parse(body("/"));
		assertThat(home.select(".pairs small").eachText()).hasSizeGreaterThan(4)
			.allMatch((answer) -> answer.contains("$") && answer.contains(" earn "));
		String answer = Jsoup.parse(body("/compare/electrician-vs-hvac-technician")).select("main").text();
		String example = home.select("li:has(a[href$=electrician-vs-hvac-technician]) small").text();
		assertThat(example).endsWith(" Source: BLS wage survey, May 2025");
		assertThat(answer).contains(example.substring(0, example.lastIndexOf(" Source:")));
		assertThat(home.select("#example ~ table.figures td")).hasSize(9);
		assertThat(home.select("#example ~ table.figures td.gap").first().text()).contains(" more");
		assertThat(home.select("#example ~ figure.chart .from a").attr("href")).startsWith("/compare/").contains("#s-");
		assertThat(Jsoup.parse(body("/categories/legal")).select(".pairs small").eachText()).isNotEmpty()
			.allMatch((sentence) -> sentence.contains(" earn "));
	}

	@Test
	void aCategoryNamesThoseWhomItDescribes() {
		assertThat(Jsoup.parse(body("/categories/legal")).select("main").text())
			.contains("These workers advise on the law");
	}

	@Test
	void aResultLeadsToTheFieldThatComparesItsRole() {
		Element link = Jsoup.parse(body("/search?q=RN")).select(".pairs small a").first();
		assertThat(link.text()).isEqualTo("Compare registered nurse with…");
		assertThat(link.attr("href")).isEqualTo("/roles/registered-nurse#with");
	}

	@ParameterizedTest
	@CsvSource({ "/jobs/registred-nurse, registred nurse", "/registered%20nurse.html, registered nurse" })
	void aMistypedAddressOffersTheNearestRolesAndASearch(String path, String query) {
		Http.Answer answer = Http.get(this.port, path);
		assertThat(answer.status()).isEqualTo(404);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("#q").attr("value")).isEqualTo(query);
		assertThat(page.select(".pairs a").eachAttr("href")).contains("/roles/registered-nurse");
	}

	@Test
	void anAgeLimitIsSaidInYears() {
		assertThat(Jsoup.parse(body("/sources/onet-29-3")).select(".particulars").text())
			.contains("Marked as old after 10 years", "License CC BY 4.0");
	}

	@Test
	void sourcesAreListedByPublisher() {
		Document page = Jsoup.parse(body("/sources"));
		assertThat(page.select("h2").eachText()).doesNotHaveDuplicates().contains("Bureau of Labor Statistics");
		assertThat(page.select("section:has(h2:contains(Zippia)) li").text()).contains("Used by 2 roles.");
	}

	@Test
	void onlyCategoriesWithRolesAreListed() {
		assertThat(body("/categories")).contains("href=\"/categories/legal\"", "13 roles", "1 role<")
			.doesNotContain("href=\"/categories/farming-fishing-and-forestry\"");
	}

	@Test
	void aCategoryListsItsRolesAndComparisons() {
		assertThat(body("/categories/legal")).contains("<h1>Legal jobs</h1>", "href=\"/roles/lawyer\"",
				"href=\"/roles/paralegal\"", "href=\"/compare/lawyer-vs-paralegal\"");
	}

	@Test
	void aRoleLeadsToThoseClosestInSkillsAndToTheChangeToThem() {
		assertThat(body("/roles/registered-nurse"))
			.contains("Closest in skills", "$67,050 a year on average", "href=\"/roles/licensed-practical-nurse\"",
					"href=\"/compare/registered-nurse-vs-licensed-practical-nurse\"",
					"href=\"/roles/registered-nurse/to/licensed-practical-nurse\"")
			.doesNotContain("Related by O*NET", "Others in this category");
	}

	@Test
	void aRoleWithoutRatingsSaysSoAndLeadsToItsCategory() {
		assertThat(body("/roles/patient-coordinator"))
			.contains("Not collected. Without skill ratings", "Others in this category",
					"href=\"/compare/patient-coordinator-vs-patient-service-specialist\"",
					"href=\"/roles/general-office-clerk\"")
			.doesNotContain("href=\"/compare/patient-coordinator-vs-general-office-clerk\"");
	}

	@Test
	void aSourceTellsItsParticularsAndWhereItIsUsed() {
		assertThat(body("/sources/onet-29-3")).contains("<h2 id=\"method\">Method</h2>", "CC BY 4.0", "We read it on",
				"November 23, 2026", "href=\"/roles/registered-nurse\"");
	}

	@Test
	void aTitleThatEndsInAClauseIsClosedBeforeTheNextWord() {
		assertThat(body("/roles/secretary-or-administrative-assistant-except-legal-medical-and-executive"))
			.contains("class=\"versus long\"")
			.contains("Compare secretary or administrative assistant, except legal, medical, and executive, with<");
	}

	@Test
	void aRoleShowsTheArticlesFigures() {
		assertThat(body("/roles/patient-coordinator")).contains("$32,954", "$15.84", "yearly pay ÷ 2,080 hours",
				"$25,000–$41,000", "−4%", "97,878", "Not collected", "2–4 years", "Brockton, MA", "88.8%", "0.7%",
				"shares total 100.1% because of rounding.", "The other 41% is skills that aren’t listed.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RN              | /roles/registered-nurse | “RN” is another name for registered nurse.
			rn              | /roles/registered-nurse | “RN” is another name for registered nurse.
			29-1141         | /roles/registered-nurse | 29-1141 is the occupation code of registered nurse.
			registered nurs | /roles/registered-nurse | 1 role found
			LAWYERS         | /roles/lawyer           | 1 role found
			""")
	void aRoleIsFoundByAnyOfItsNames(String query, String path, String words) {
		assertThat(body("/search?q=" + query.replace(" ", "+"))).contains("href=\"" + path + "\"", words, "noindex");
	}

	@Test
	void aSearchWithoutWordsShowsTheForm() {
		assertThat(body("/search?q=+")).contains("<input type=\"search\"").doesNotContain("found");
	}

	@Test
	void aSearchThatFindsNothingBringsTheNearestTitles() {
		assertThat(body("/search?q=registred+nurze")).contains("No results for “registred nurze”.", "Did you mean",
				"href=\"/roles/registered-nurse\"");
	}

	@Test
	void whatWasTypedIsEscaped() {
		assertThat(body("/search?q=%3Cscript%3E%22%27")).contains("value=\"&lt;script&gt;&quot;&#39;\"")
			.doesNotContain("<script>");
	}

	@Test
	void theSitemapListsCanonicalAddressesOnce() {
		List<String> addresses = addresses();
		assertThat(addresses).doesNotHaveDuplicates()
			.contains(address("/"), address("/roles/registered-nurse"), address("/categories/legal"),
					address("/sources/onet-29-3"), address("/compare/lawyer-vs-paralegal"),
					address("/compare/patient-coordinator-vs-patient-service-specialist"))
			.doesNotContain(address("/search"), address("/compare/paralegal-vs-lawyer"));
	}

	@Test
	void everyListedPageNamesItselfAsCanonical() {
		addresses().stream()
			.filter((address) -> !address.contains("/compare/"))
			.forEach((address) -> assertThat(body(address.substring(address("").length())))
				.contains("<link rel=\"canonical\" href=\"" + address + "\">")
				.doesNotContain("noindex"));
	}

	@Test
	void titlesAndDescriptionsAreUnique() {
		Set<String> seen = new HashSet<>();
		for (String address : addresses()) {
			if (!address.contains("/compare/")) {
				String page = body(address.substring(address("").length()));
				assertThat(seen.add(first(page, "<title>([^<]+)</title>"))).as("title of " + address).isTrue();
				assertThat(seen.add(first(page, "<meta name=\"description\" content=\"([^\"]+)\"")))
					.as("description of " + address)
					.isTrue();
			}
		}
	}

	@Test
	void noRolePageHoldsWhatNobodyMeantToSay(@Autowired PublishedRoles roles) {
		for (Listing role : roles.listings()) {
			assertThat(body("/roles/" + role.slug()).replaceAll("(?s)<(script|textarea).*?</\\1>", "")).as(role.title())
				.doesNotContain("null", "NaN", "Optional", "??", "{", "}", ". .", "..", "<td></td>", "<dd></dd>")
				.doesNotContainPattern("\\ba an? |\\ban a ")
				.doesNotContain(" style=", "onclick");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/categories", "/categories/legal", "/roles/registered-nurse",
			"/roles/patient-coordinator", "/search?q=nurse", "/sources", "/sources/onet-29-3" })
	void everyLinkLeadsSomewhere(String path) {
		Matcher links = Pattern.compile("href=\"(/[^\"#]*)").matcher(body(path));
		List<String> targets = links.results().map((MatchResult link) -> link.group(1)).distinct().toList();
		assertThat(targets).isNotEmpty()
			.allSatisfy((target) -> assertThat(Http.get(port, target).status()).as(target).isEqualTo(200));
	}

	private List<String> addresses() {
		Http.Answer sitemap = Http.get(port, "/sitemap.xml");
		assertThat(sitemap.header("Content-Type")).hasValue("application/xml;charset=UTF-8");
		return Pattern.compile("<loc>([^<]+)</loc>")
			.matcher(sitemap.body())
			.results()
			.map((MatchResult address) -> address.group(1))
			.toList();
	}

	private String address(String path) {
		return "http://localhost:" + port + path;
	}

	private String body(String path) {
		return Http.get(port, path).body();
	}

	private static String first(String page, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(page);
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher.group(1);
	}

}
