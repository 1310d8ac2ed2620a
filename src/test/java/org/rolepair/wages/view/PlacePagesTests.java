package org.rolepair.wages.view;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.wages.store.PlaceWages;
import org.rolepair.wages.store.SomePlaces;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of roles and comparisons at places, on a site that has wages by place for as
 * long as this test runs.
 */
@RolepairTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacePagesTests {

	private static final String PAIR = "/compare/registered-nurse-vs-pharmacist";

	private static final String NURSE = "/roles/registered-nurse";

	@LocalServerPort
	private int port;

	@BeforeAll
	void load(@Autowired PlaceWages wages, @Autowired TransactionTemplate transaction) {
		SomePlaces.load(wages, transaction);
	}

	@AfterAll
	void remove(@Autowired PlaceWages wages, @Autowired TransactionTemplate transaction) {
		SomePlaces.remove(wages, transaction);
		assertThat(page(NURSE).select("#places, .tiles, input[name=place]")).isEmpty();
		assertThat(page(PAIR).select("input[name=place]")).isEmpty();
		assertThat(get(NURSE + "/places").status()).isEqualTo(404);
		assertThat(get(NURSE + "?place=california").status()).isEqualTo(404);
		assertThat(get(NURSE + "?place=california").body()).contains("This site has no pay by place.");
	}

	@Test
	void aRoleIsShownAtAPlaceBesideTheNation() {
		Document page = page(NURSE + "?place=california");
		Element pay = page.getElementById("pay");
		Element table = pay.select("table").first();
		assertThat(table.select("thead th").eachText()).containsExactly("Figure",
				"California BLS wage survey by place, May 2025", "United States BLS wage survey, May 2025");
		assertThat(row(table, "Average pay, a year")).containsExactly("$120,000", "$101,420");
		assertThat(row(table, "Median pay, a year").get(0)).isEqualTo("$115,000");
		assertThat(row(table, "10th to 90th percentile, a year").get(0)).isEqualTo("$80,000–$150,000");
		assertThat(row(table, "Number of jobs").get(0)).isEqualTo("400");
		assertThat(pay.text()).contains("California is a state.", "Bureau of Labor Statistics",
				"May 2025, read in a published copy", "no margins of error");
		assertThat(pay.select(".chart .lane > p").eachText()).containsExactly("California", "United States");
		assertThat(page.select(".notice").text()).contains("Pay shows California beside the United States");
	}

	@Test
	void rolesAreComparedAtAPlaceByTheRulesOfAnyComparison() {
		Document page = page(PAIR + "?place=california");
		assertThat(page.select("p.answer").text()).startsWith("In California, pharmacists earn $30,000 more a year "
				+ "on average (May 2025). In the United States, pharmacists earn $39,500 more");
		Element table = page.select("#pay table").first();
		assertThat(table.select("thead th").eachText()).containsExactly("Figure", "California", "United States");
		assertThat(table.select("tr:has(th:containsOwn(Average pay, a year)) td").eachText()).containsExactly(
				"Registered nurse: $120,000 Pharmacist: $150,000 Pharmacists: $30,000 more 25.0%",
				"Registered nurse: $101,420 Pharmacist: $140,920 Pharmacists: $39,500 more 38.9%");
	}

	@Test
	void thePageOfAPlaceLeadsToItsSistersAtThatPlace() {
		Document page = page(PAIR + "?place=california");
		assertThat(page.select(".tools details:first-of-type a").eachAttr("href")).isNotEmpty()
			.allMatch((path) -> path.endsWith("?place=california"));
		assertThat(page.select(".note a").eachAttr("href")).contains(PAIR + "?place=california&rows=differences");
		assertThat(page.select(".tools input[type=hidden][name=place]").attr("value")).isEqualTo("California");
		assertThat(location("/compare?role=registered-nurse&role=pharmacist&role=lawyer&place=California"))
			.isEqualTo(PAIR + "-vs-lawyer?place=california");
	}

	@Test
	void rowsAreFilteredAtAPlaceToo() {
		Element table = page(PAIR + "?place=wyoming&rows=differences").select("#pay table").first();
		List<String> labels = table.select("tbody th").stream().map(Element::ownText).toList();
		assertThat(labels).startsWith("Number of jobs").contains("Average pay, a year");
		assertThat(
				page(PAIR + "?place=wyoming&rows=similarities").select("#pay table").first().select("tbody th").text())
			.doesNotContain("Number of jobs");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "wyoming | Withheld | the source withholds the pay",
					"vermont | Not published | the source publishes nothing for 29-1051 in Vermont",
					"abilene-tx | Missing from our copy | Abilene, TX is a metropolitan area in Texas" })
	void aBlankSaysWhyAndTheNationStandsIn(String place, String blank, String reason) {
		for (String path : List.of("/roles/pharmacist", PAIR)) {
			Element section = page(path + "?place=" + place).select("#pay").first();
			assertThat(section.select("td.blank > span, span.blank").eachText()).contains(blank);
			assertThat(section.text()).contains(reason, "$140,920");
		}
	}

	@Test
	void aRoleWithoutACodeHasNoFiguresByPlace() {
		String reason = "Patient coordinator: the role has no occupation code";
		assertThat(page("/roles/patient-coordinator?place=texas").text()).contains(reason);
		Document pair = page("/compare/patient-coordinator-vs-lawyer?place=texas");
		assertThat(pair.text()).contains(reason, "Nothing to compare");
		assertThat(page("/roles/patient-coordinator").select("#places, input[name=place]")).isEmpty();
		assertThat(page("/compare/patient-coordinator-vs-patient-service-specialist").select("input[name=place]"))
			.isEmpty();
	}

	@Test
	void aWithheldNumberOfJobsSaysSo() {
		Element table = page("/roles/pharmacist?place=texas").select("#pay table").first();
		assertThat(row(table, "Number of jobs").get(0)).isEqualTo("Withheld");
		assertThat(row(table, "Average pay, a year").get(0)).isEqualTo("$141,000");
	}

	@Test
	void aCapIsShownAsSuch() {
		Element table = page("/roles/lawyer?place=texas").select("#pay table").first();
		assertThat(row(table, "90th percentile, a year").get(0)).isEqualTo("at least $239,200");
		assertThat(page("/compare/lawyer-vs-registered-nurse?place=texas").text()).contains("at least $239,200");
	}

	@Test
	void payByTheHourStandsWhereThereIsNoOther() {
		Element table = page("/roles/firefighter?place=texas").select("#pay table").first();
		assertThat(row(table, "Average pay, an hour").get(0)).isEqualTo("$30.50");
		assertThat(row(table, "Average pay, a year").get(0)).isEqualTo("Doesn’t apply");
		Element pair = page("/compare/firefighter-vs-registered-nurse?place=california").select("#pay table").first();
		assertThat(pair.select("tr:has(th:containsOwn(Average pay, an hour)) td").first().text())
			.contains("Registered nurse: $57.69");
	}

	@Test
	void thePlacesThatPayMostAndLeastStandOnTheRolesPage() {
		Document page = page(NURSE);
		assertThat(page.select("#places .finding").text()).isEqualTo(
				"Colorado pays registered nurses the most on average, $117,000 a year; Puerto Rico the least, $81,000.");
		Element states = page.getElementById("ranking-state");
		assertThat(states.select("caption").text())
			.contains("13 states with at least 500 jobs and a published average, of 14", "May 2025");
		assertThat(states.select("tbody th").eachText()).startsWith("Colorado", "District of Columbia")
			.anyMatch((name) -> name.startsWith("United States"))
			.endsWith("Puerto Rico")
			.doesNotContain("California");
		assertThat(states.select("tbody th a").first().attr("href")).isEqualTo(NURSE + "?place=colorado#pay");
		Element areas = page.getElementById("ranking-metropolitan_area");
		assertThat(areas.select("caption").text())
			.contains("4 areas with at least 200 jobs and a median unlike its quartiles, of 5");
		assertThat(areas.select("tbody th").eachText()).startsWith("Abilene, TX").doesNotContain("Kansas City, MO-KS");
	}

	@Test
	void aMapLeadsToTheRoleInEachState() {
		Elements tiles = page("/roles/pharmacist").select(".tiles > li");
		assertThat(tiles).hasSize(52);
		assertThat(tiles.select("a").eachAttr("href")).hasSize(12).contains("/roles/pharmacist?place=california#pay");
		assertThat(tiles.select(".q5 a").first().text()).isEqualTo("CA California: $150k");
		assertThat(tiles.select(".held").text()).isEqualTo("WY : withheld by its source");
		assertThat(tiles.select(".held abbr").attr("title")).isEqualTo("Wyoming");
	}

	@Test
	void aRowThatServesSeveralRolesSaysSo() {
		assertThat(page("/roles/lawyer").getElementById("places").text()).doesNotContain("our roles together");
	}

	@ParameterizedTest
	@ValueSource(strings = { NURSE, PAIR })
	void thePageOfTheNationStaysTheOneThatIsListed(String path) {
		Document place = page(path + "?place=california");
		assertThat(place.select("link[rel=canonical]").attr("href"))
			.isEqualTo(page(path).select("link[rel=canonical]").attr("href"))
			.doesNotContain("place=");
		assertThat(place.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
		assertThat(place.select("script[type=application/ld+json]")).isEmpty();
		assertThat(place.title()).endsWith("pay in California | Rolepair");
		assertThat(page(path).select("meta[name=robots]")).isEmpty();
		assertThat(page(path).select("script[type=application/ld+json]").html()).doesNotContain("California is");
		assertThat(page(path + "/places").select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
	}

	@ParameterizedTest
	@CsvSource({ "California, california", "CALIFORNIA, california", "ca, california", "CA, california",
			"'Abilene, TX', abilene-tx", "abilene, abilene-tx", "san+jose, san-jose-sunnyvale-santa-clara-ca",
			"portland+or, portland-vancouver-hillsboro-or-wa", "DC, district-of-columbia", "puerto, puerto-rico" })
	void aNameThatSomebodyTypesLeadsToItsPlace(String typed, String slug) {
		String query = "?place=" + typed.replace(",", "%2C").replace(" ", "+");
		assertThat(location(NURSE + query)).isEqualTo(NURSE + "?place=" + slug);
		assertThat(location(PAIR + query)).isEqualTo(PAIR + "?place=" + slug);
	}

	@Test
	void aNameOfSeveralPlacesAsksWhich() {
		Document page = page(NURSE + "?place=portland");
		assertThat(page.select("h1").text()).isEqualTo("Which place did you mean?");
		assertThat(page.select("main .pairs a").eachAttr("href")).containsExactly(
				NURSE + "?place=portland-south-portland-me#pay",
				NURSE + "?place=portland-vancouver-hillsboro-or-wa#pay");
	}

	@Test
	void anUnknownNameBringsTheNearestPlaces() {
		Document page = page(PAIR + "?place=califronia", 404);
		assertThat(page.select("h1").text()).isEqualTo("No results for “califronia”");
		assertThat(page.select("main .pairs a").first().attr("href")).isEqualTo(PAIR + "?place=california#pay");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%3Cscript%3Ealert(1)", "%27%20or%201=1--", "..%2F..", "%F0%9F%98%80", "zz", "-", "%25",
			"a-vs-b", "california&place=texas%00x", "bad%20place" })
	void nonsenseIsAClearPage(String place) {
		for (String path : List.of(NURSE, PAIR)) {
			Http.Answer answer = get(path + "?place=" + place);
			assertThat(answer.status()).isBetween(400, 404);
			assertThat(answer.body()).contains("<h1").doesNotContain("<script>alert", "Exception");
		}
	}

	@Test
	void aVeryLongNameIsCut() {
		Http.Answer answer = get(NURSE + "?place=" + "a".repeat(3_000));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.body()).hasSizeLessThan(12_000);
	}

	@Test
	void noPlaceIsThePageOfTheNation() {
		assertThat(location(NURSE + "?place=")).isEqualTo(NURSE);
		assertThat(location(PAIR + "?place=+")).isEqualTo(PAIR);
	}

	@Test
	void aPageAsItWasKnowsNoPlaces() {
		assertThat(location(NURSE + "?place=texas&as-of=2020-01-01")).isEqualTo(NURSE + "?as-of=2020-01-01");
		assertThat(location(PAIR + "?as-of=x%26y&place=texas")).isEqualTo(PAIR + "?as-of=x%26y");
	}

	@Test
	void anotherSpellingOfTheAddressKeepsThePlace() {
		assertThat(location("/compare/lawyer-vs-lawyer-vs-pharmacist?place=texas"))
			.isEqualTo("/compare/lawyer-vs-pharmacist?place=texas");
		assertThat(location("/Roles/Lawyer?place=texas")).isEqualTo("/roles/lawyer?place=texas");
		assertThat(get("/roles/no-such-role?place=texas").status()).isEqualTo(404);
		assertThat(get("/roles/no-such-role/places").status()).isEqualTo(404);
		assertThat(get("/compare/lawyer/places").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { NURSE, PAIR })
	void allPlacesAreListedAndEachLeadsToItsPage(String path) {
		Document list = page(path + "/places");
		assertThat(list.select("#states .pairs a, #states table a[href*=?place]")).hasSize(14);
		assertThat(list.select("#areas h3").eachText()).containsExactly("California", "Maine", "Missouri", "Oregon",
				"Texas");
		for (String link : list.select("#states a[href*=?place], #areas a[href*=?place]").eachAttr("href")) {
			assertThat(get(link.replace("#pay", "")).status()).as(link).isEqualTo(200);
		}
		assertThat(page(path).select("a[href$=/places]").eachAttr("href")).containsExactly(path + "/places");
	}

	@Test
	void aRolesListShowsItsPayInEachState() {
		Document list = page("/roles/pharmacist/places");
		Element table = list.getElementById("all-states");
		assertThat(table.select("thead th").eachText()).containsExactly("State", "Average, a year", "Median, a year",
				"Jobs");
		assertThat(table.select("tbody th").eachText()).hasSize(14).endsWith("Puerto Rico", "Wyoming");
		assertThat(row(table, "California")).containsExactly("$150,000", "$145,000", "900");
		assertThat(row(table, "Wyoming")).containsExactly("Withheld", "Withheld", "2,100");
		assertThat(row(table, "Texas").get(2)).isEqualTo("Withheld");
		assertThat(list.select("#sources li").text()).contains("May 2025");
		assertThat(page("/roles/patient-coordinator/places").select("table, .tiles")).isEmpty();
	}

	@Test
	void aSourceSaysThatWagesByPlaceAreIts() {
		assertThat(page("/sources/" + SomePlaces.SOURCE).select("section[aria-labelledby=used]").text())
			.contains("Pay by state, May 2025", "Pay by metropolitan area, May 2025");
	}

	@Test
	void nothingElseSpeaksOfPlaces() {
		assertThat(get("/sitemap.xml").body()).doesNotContain("?place=", "/places<");
		for (String path : List.of("/", "/categories", "/search?q=nurse")) {
			assertThat(get(path).body()).doesNotContain("?place=", "/places");
		}
	}

	private static List<String> row(Element table, String label) {
		return table.select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").first().ownText().equals(label) || row.select("th a").text().equals(label)
					|| row.select("th").text().equals(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError(label + " is not in " + table.text()))
			.select("td:not(.difference)")
			.stream()
			.map((cell) -> {
				Element plain = cell.clone();
				plain.select("a, .tag, small").remove();
				return plain.text();
			})
			.toList();
	}

	private Document page(String path) {
		return page(path, 200);
	}

	private Document page(String path, int status) {
		Http.Answer answer = get(path);
		assertThat(answer.status()).as(path).isEqualTo(status);
		return Jsoup.parse(answer.body());
	}

	private String location(String path) {
		return get(path).header("Location").orElse("none").replaceFirst("^http://localhost(:\\d+)?", "");
	}

	private Http.Answer get(String path) {
		return Http.get(this.port, path);
	}

}
