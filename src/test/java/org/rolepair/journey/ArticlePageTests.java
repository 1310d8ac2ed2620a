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
	void summarizesTimePayAndSkills() {
		assertThat(this.page.select("p.lead").eachText()).containsExactly(
				"Patient service specialists earn $33,563 a year on average; patient coordinators earn $32,954, $609 (1.8%) "
						+ "less. The salary range of patient coordinators, $25,000 to $41,000, holds the whole range of patient "
						+ "service specialists, $27,000 to $40,000. It typically takes 2 to 4 years to become a patient "
						+ "service specialist or a patient coordinator.",
				"The skills named most for a patient service specialist are patients, patient service, and physical "
						+ "therapy. The skills named most for a patient coordinator are patients, customer service, and "
						+ "patient care.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					overview | Average salary, a year | $33,563 | $32,954 | $609 less (1.8%)
					overview | Average hourly rate | $16.14 | $15.84 | $0.30 less
					overview | Expected change in jobs | −4% | −4% | The same
					overview | Number of jobs | 105,915 | 97,878 | 8,037 fewer (7.6%)
					overview | Job satisfaction | Not collected | Not collected | Nothing to compare
					overview | Most common degree | Bachelor's Degree, 36% | Bachelor's Degree, 40% | Share 4 percentage points higher
					overview | Average age | 40 years | 40 years | Not compared
					overview | Years of experience | 2–4 years | 2–4 years | The same
					pay | Average salary, a year | $33,563 | $32,954 | $609 less (1.8%)
					pay | Salary range, a year | $27,000–$40,000 | $25,000–$41,000 | Low end $2,000 lower, high end $1,000 higher
					pay | Highest-paying city | Springfield, MA | Brockton, MA | Different
					pay | Highest-paying state | Massachusetts | Massachusetts | The same
					pay | Best-paying company | Virginia Eye Institute | University of California, Berkeley | Different
					pay | Best-paying industry | Health Care | Health Care | The same
					education | Most common degree | Bachelor's Degree, 36% | Bachelor's Degree, 40% | Share 4 percentage points higher
					education | Most common major | Business | Business | The same
					education | Most common college | University of Pennsylvania | University of Pennsylvania | The same
					""",
			quoteCharacter = '~')
	void holdsEveryRowOfTheArticlesTables(String section, String label, String first, String second,
			String difference) {
		Element row = row(section, label);
		assertThat(ownText(row, 0)).isEqualTo(first);
		assertThat(ownText(row, 1)).isEqualTo(second);
		assertThat(row.select("td.difference").first().ownText()).isEqualTo(difference);
	}

	@Test
	void marksTheHourlyRateAsDerivedWithItsFactor() {
		assertThat(row("overview", "Average hourly rate").select("td .tag").eachText())
			.containsExactly("yearly ÷ 2,080 h", "yearly ÷ 2,080 h");
	}

	@Test
	void saysThatTheRangesOverlapThoughTheAveragesDiffer() {
		assertThat(row("overview", "Average salary, a year").select("td.difference small").text())
			.contains("the pay range holds the whole first one");
		assertThat(row("pay", "Salary range, a year").select("td.difference small").text())
			.isEqualTo("holds the whole first range");
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
		Element bars = this.page.select("section[aria-labelledby=people] ul.people > li")
			.stream()
			.filter((item) -> item.child(0).text().equals(group))
			.findFirst()
			.orElseThrow();
		assertThat(bars.select(".pair > .role > span:last-child").eachText()).containsExactly(first, second);
	}

	@Test
	void comparesNoPeople() {
		Element people = section("people");
		assertThat(people.select(".difference")).isEmpty();
		assertThat(people.text()).contains("It says nothing about who can.", "The source does not say who was counted.",
				"add to 100.1%: rounding");
	}

	@Test
	void listsTheSkillsInTheArticlesOrder() {
		List<Map<String, List<String>>> expected = List.of(Map.of("Patient service specialist",
				List.of("Patients 20%", "Patient Service 9%", "Physical Therapy 8%", "Rehabilitation 8%",
						"Patient Appointments 8%", "Front Desk 7%", "The other 40% is spread over skills not listed.")),
				Map.of("Patient coordinator",
						List.of("Patients 30%", "Customer Service 11%", "Patient Care 6%", "Patient Flow 5%",
								"Excellent Organizational 4%", "Check-In 3%",
								"The other 41% is spread over skills not listed.")));
		List<Element> panels = section("skills").select(".panel");
		for (int i = 0; i < expected.size(); i++) {
			Element panel = panels.get(i).clone();
			panel.select(".tag, .source").remove();
			assertThat(expected.get(i)).containsOnlyKeys(panel.select("h3").text());
			List<String> items = new ArrayList<>(panel.select("li").eachText());
			items.add(panel.select(".note").text());
			assertThat(items).isEqualTo(expected.get(i).get(panel.select("h3").text()));
		}
		assertThat(section("skills").text()).contains("One listed skill is common to both: Patients.");
	}

	@Test
	void answersWhatEachRoleDoesByItsOwnTitle() {
		assertThat(section("what").select("h3").eachText())
			.containsExactly("What does a patient service specialist do?", "What does a patient coordinator do?");
		assertThat(section("what").text()).doesNotContain("representative");
	}

	@Test
	void showsTheFirstDutiesAndKeepsTheRestInADisclosure() {
		for (Element panel : section("duties").select(".panel")) {
			assertThat(panel.select("> ul > li")).hasSize(4);
			assertThat(panel.select("details ul > li")).hasSize(2);
		}
	}

	@Test
	void citesTheArticleAndLeadsToTheCategory() {
		assertThat(section("sources").select("li").text()).contains("Zippia",
				"Patient service specialist vs patient coordinator", "November 23, 2026");
		assertThat(this.page.select("a[href=/categories/office-and-administrative]").eachText())
			.contains("Browse office and administrative jobs");
	}

	private Element section(String name) {
		return this.page.select("section[aria-labelledby=" + name + "]").first();
	}

	private Element row(String section, String label) {
		return section(section).select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No row " + label));
	}

	private static String ownText(Element row, int column) {
		Element cell = row.select("td").get(column).clone();
		cell.select(".source, .tag, small").remove();
		return cell.text();
	}

}
