package org.rolepair.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.RolepairTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of the article's two roles, against a list typed from the article.
 */
@RolepairTest
class ArticlePageTests {

	private static final String PATH = "/compare/patient-service-specialist-vs-patient-coordinator";

	@LocalServerPort
	private int port;

	private Document page;

	@BeforeEach
	void open() {
		this.page = new Visitor(this.port).page(PATH);
	}

	@Test
	void isHeadedByTheTwoRoles() {
		assertThat(this.page.select("h1").text()).isEqualTo("Patient service specialist vs patient coordinator");
	}

	@Test
	void answersWithPayAndTime() {
		assertThat(this.page.select("p.answer").text())
			.isEqualTo("Patient service specialists earn $609 more a year on average. Pay for patient coordinators "
					+ "($25,000–$41,000) covers the full range for patient service specialists ($27,000–$40,000). "
					+ "It typically takes 2–4 years to become a patient service specialist or a patient coordinator.");
		assertThat(this.page.select("p.answer b").text())
			.isEqualTo("Patient service specialists earn $609 more a year on average.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					At a glance | Average pay, a year | $33,563 | $32,954 | Patient service specialists: $609 more 1.8%
					At a glance | Average pay, an hour | $16.14 | $15.84 | Patient service specialists: $0.30 more
					At a glance | Projected change in jobs | −4% | −4% | Same
					At a glance | Number of jobs | 105,915 | 97,878 | Patient service specialists: 8,037 more 8.2%
					At a glance | Job satisfaction | Not collected | Not collected | Nothing to compare
					At a glance | Most common degree | Bachelor's Degree 36% of people in the role | Bachelor's Degree 40% of people in the role | Patient coordinators: 4 percentage points more
					At a glance | Average age | 40 years | 40 years | Described, not compared
					At a glance | Years of experience | 2–4 years | 2–4 years | Same
					Range | Salary range, a year | $27,000–$40,000 | $25,000–$41,000 | Patient coordinators: Covers the other range
					Range | Highest-paying city | Springfield, MA | Brockton, MA | Different
					Range | Highest-paying state | Massachusetts | Massachusetts | Same
					Range | Highest-paying company | Virginia Eye Institute | University of California, Berkeley | Different
					Range | Highest-paying industry | Health Care | Health Care | Same
					Training | Most common major | Business | Business | Same
					Training | Most common college | University of Pennsylvania | University of Pennsylvania | Same
					""",
			quoteCharacter = '~')
	void holdsEveryRowOfTheArticlesTables(String table, String label, String first, String second, String difference) {
		assertThat(row(table, label).select("td").eachText()).containsExactly(first, second, difference);
	}

	@Test
	void marksTheHourlyRateAsDerivedWithItsFactor() {
		assertThat(row("At a glance", "Average pay, an hour").select("th .from").text())
			.isEqualTo("yearly pay ÷ 2,080 hours");
	}

	@Test
	void everyTableNamesItsSourceOnce() {
		assertThat(this.page.select("caption .from, figcaption .from").eachText()).isNotEmpty()
			.allSatisfy((from) -> assertThat(from).isEqualTo("Zippia, date not stated"));
		assertThat(this.page.select("table.figures tbody a[href^=#s-]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Men | 12.5% | 11.2%
			Women | 87.5% | 88.8%
			Black or African American | 12.0% | 11.1%
			Unknown | 5.1% | 5.3%
			Hispanic or Latino | 21.9% | 25.4%
			Asian | 6.4% | 6.2%
			White | 54.0% | 51.4%
			American Indian and Alaska Native | 0.6% | 0.7%
			LGBT | 7% | 7%
			""")
	void describesThePeopleInTheRoles(String group, String first, String second) {
		Element bars = this.page.select("#people .minis > div")
			.stream()
			.filter((item) -> item.child(0).text().equals(group))
			.findFirst()
			.orElseThrow();
		assertThat(bars.select("dd").eachText()).containsExactly("Patient service specialist: " + first,
				"Patient coordinator: " + second);
	}

	@Test
	void comparesNoPeople() {
		Element people = section("people");
		assertThat(people.select(".gap")).isEmpty();
		assertThat(people.text()).contains("Who does this work today, not who can.",
				"The source doesn’t say who was counted.", "shares total 100.1% because of rounding");
	}

	@Test
	void listsTheSkillsInTheArticlesOrder() {
		List<Map<String, List<String>>> expected = List.of(
				Map.of("Patient service specialist",
						List.of("Patients both 20%", "Patient Service 9%", "Physical Therapy 8%", "Rehabilitation 8%",
								"Patient Appointments 8%", "Front Desk 7%", "Other skills: 40%.")),
				Map.of("Patient coordinator", List.of("Patients both 30%", "Customer Service 11%", "Patient Care 6%",
						"Patient Flow 5%", "Excellent Organizational 4%", "Check-In 3%", "Other skills: 41%.")));
		List<Element> lists = section("skills").select(".sides > div");
		for (int i = 0; i < expected.size(); i++) {
			Element list = lists.get(i);
			assertThat(expected.get(i)).containsOnlyKeys(list.select("h3").text());
			List<String> items = new ArrayList<>(list.select("tbody tr").eachText());
			items.add(list.select(".note").text());
			assertThat(items).isEqualTo(expected.get(i).get(list.select("h3").text()));
		}
		assertThat(section("skills").text()).contains("One of 11 listed skills is common to both.",
				"Named most for patient service specialists: patients, patient service, and physical therapy.",
				"Named most for patient coordinators: patients, customer service, and patient care.");
	}

	@Test
	void describesEachRoleByItsOwnTitle() {
		assertThat(section("duties").select("h3").eachText()).containsExactly("Patient service specialist",
				"Patient coordinator");
		assertThat(section("duties").select(".sides p").eachText()).hasSize(2)
			.noneMatch((text) -> text.contains("representative"));
	}

	@Test
	void showsTheFirstDutiesAndKeepsTheRestInADisclosure() {
		for (Element side : section("duties").select(".sides > div")) {
			assertThat(side.select("> ul > li")).hasSize(3);
			assertThat(side.select("details ul > li")).hasSize(3);
		}
	}

	@Test
	void citesTheArticleAndLeadsToTheCategory() {
		assertThat(section("sources").select("li").text()).contains("Zippia",
				"Patient service specialist vs patient coordinator");
		assertThat(section("sources").text()).contains("Rolepair read every source on November 23, 2026.");
		assertThat(this.page.select("a[href=/categories/office-and-administrative]").eachText())
			.contains("Browse office and administrative jobs");
	}

	private Element section(String name) {
		return this.page.select("section#" + name).first();
	}

	private Element row(String caption, String label) {
		return this.page.select("table.figures:has(caption:contains(" + caption + ")) tbody tr")
			.stream()
			.filter((row) -> row.select("th").first().ownText().equals(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No row " + label));
	}

}
