package org.rolepair.comparison.view;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RolePublishing;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every case of the rules for addresses of comparisons.
 */
@ConfiguredTest
class ComparisonAddressesTests {

	private static final ChangeSignature SIGNATURE = new ChangeSignature("test", "A change");

	@LocalServerPort
	private int port;

	@Autowired
	private RoleSummaries roles;

	@Autowired
	private RoleHistory history;

	@Autowired
	private RolePublishing publishing;

	@ParameterizedTest
	@CsvSource({ "/compare/lawyer-vs-lawyer, /roles/lawyer",
			"/compare/lawyer-vs-pharmacist-vs-lawyer, /compare/lawyer-vs-pharmacist",
			"/compare/Lawyer-VS-Pharmacist/, /compare/lawyer-vs-pharmacist",
			"/compare/lawyer-vs-pharmacist/, /compare/lawyer-vs-pharmacist", "/roles/lawyer/to/lawyer, /roles/lawyer",
			"/Roles/Lawyer/TO/Pharmacist/, /roles/lawyer/to/pharmacist" })
	void movesForGoodToTheRightAddress(String path, String target) {
		Http.Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(location(answer)).endsWith(target);
	}

	@ParameterizedTest
	@CsvSource({ "role=lawyer&role=pharmacist, /compare/lawyer-vs-pharmacist",
			"role=Lawyer&role=23-2011, /compare/lawyer-vs-paralegal",
			"role=&role=RN&role=&role=CNA, " + "/compare/registered-nurse-vs-nursing-assistant",
			"role-1=lawyer&role-2=pharmacist, /compare/lawyer-vs-pharmacist" })
	void sendsTheChoosersAnswerToItsComparison(String query, String target) {
		Http.Answer answer = get("/compare?" + query);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(location(answer)).endsWith(target);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?role=lawyer", "?role=lawyer&role=lawyer", "?role=lawyer&role=qqqq",
			"?role=a&role=b&role=c&role=d&role=e" })
	void showsTheChooserWithWhatIsWrong(String query) {
		Http.Answer answer = get("/compare" + query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(page(answer).select(".problem h2").text()).isEqualTo("There is a problem");
		assertThat(page(answer).select(".problem a[href^=#role-]")).isNotEmpty();
	}

	@Test
	void namesEveryProblemAtItsFieldAndKeepsWhatWasTyped() {
		Document empty = page(get("/compare"));
		assertThat(empty.select(".problem a").eachText()).containsExactly("Enter a first role.",
				"Enter a second role.");
		Document unknown = page(get("/compare?role=registred+nurse"));
		assertThat(unknown.select(".problem a").eachAttr("href")).containsExactly("#role-1", "#role-2");
		assertThat(unknown.select("#role-1-error").text())
			.startsWith("Error: We don’t have a role called “registred nurse”. Did you mean “Registered nurse”");
		assertThat(unknown.select("#role-2-error").text()).isEqualTo("Error: Enter a second role.");
		assertThat(unknown.select("input[name=role]").eachAttr("value")).startsWith("registred nurse");
		assertThat(unknown.select("#role-1, #role-2").eachAttr("aria-describedby")).containsExactly("role-1-error",
				"role-2-error");
	}

	@ParameterizedTest
	@CsvSource({ "lawyer, false", "lawyer&role=pharmacist&role=qqqq, true" })
	void foldsTheOptionalFieldsUnlessTheyAreUsed(String names, boolean open) {
		assertThat(page(get("/compare?role=" + names)).select(".chooser details").hasAttr("open")).isEqualTo(open);
	}

	@ParameterizedTest
	@CsvSource({ "RN, nurse, Registered nurse", "lawyer, Lawyer, Lawyer", "29-1141, RN, Registered nurse" })
	void saysAtTheSecondFieldThatBothNamesMeanOneRole(String one, String other, String title) {
		Document page = page(get("/compare?role=" + one + "&role=" + other));
		assertThat(page.select(".problem a")).singleElement()
			.satisfies((link) -> assertThat(link.attr("href")).isEqualTo("#role-2"))
			.satisfies((link) -> assertThat(link.text())
				.isEqualTo("“%s” and “%s” both mean %s. Enter another role.".formatted(one, other, title)));
		assertThat(page.select("input[name=role]").eachAttr("value")).containsExactly(one, other, "", "");
	}

	@Test
	void asksWhichRoleANameMeans() {
		Http.Answer answer = get("/compare?role=technician&role=lawyer");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(page(answer).select("input[type=radio]")).hasSizeGreaterThan(1);
		assertThat(page(answer).select("input[type=hidden]").attr("value")).isEqualTo("lawyer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare/-vs-", "/compare/vs", "/compare/lawyer-vs-", "/compare/lawyer-vs-no-such-role",
			"/compare/l%C3%A4wyer-vs-pharmacist", "/compare/'%20or%201=1--vs-lawyer", "/compare/nonsense" })
	void knowsNoSuchRole(String path) {
		Http.Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(page(answer).select("form.chooser")).hasSize(1);
	}

	@Test
	void offersTheNearestTitlesAndTheRest() {
		Document page = page(get("/compare/registred-nurse-vs-lawyer"));
		assertThat(page.select("main a[href=/rolepair/roles/registered-nurse]")).isNotEmpty();
		assertThat(page.select("main a[href=/rolepair/roles/lawyer]")).isNotEmpty();
		assertThat(page.select("input[name=role]").first().attr("value")).isEqualTo("Lawyer");
	}

	@ParameterizedTest
	@CsvSource({ "/compare/registered-nurse-vs-electricain, /compare/registered-nurse-vs-electrician",
			"/compare/electricain-vs-registred-nurse, /compare/electrician-vs-registered-nurse",
			"/compare/lawyer-vs-electricain-vs-pharmacist, /compare/lawyer-vs-electrician-vs-pharmacist",
			"/compare/paralegl-vs-lawyr-vs-electricain-vs-pharmacist, /compare/paralegal-vs-lawyer-vs-electrician-vs-pharmacist",
			"/roles/registred-nurse/to/electricain, /roles/registered-nurse/to/electrician" })
	void leadsFromMistypedNamesToTheComparisonThatIsMeant(String mistyped, String meant) {
		Http.Answer answer = get(mistyped);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(page(answer).select("main #meant").text()).isEqualTo("Did you mean");
		assertThat(page(answer).select("main .pairs a").first().attr("href"))
			.isEqualTo(ConfiguredTest.CONTEXT_PATH + meant);
		assertThat(get(meant).status()).isEqualTo(200);
	}

	@Test
	void offersAComparisonWithEachNameThatIsNear() {
		Document page = page(get("/compare/lawyer-vs-technicain"));
		assertThat(page.select("main .pairs a[href^=/rolepair/compare/lawyer-vs-]").eachText()).hasSizeBetween(2, 6)
			.allSatisfy((link) -> assertThat(link).startsWith("Lawyer vs "));
	}

	@ParameterizedTest
	@CsvSource({ "pharmacist-vs-lawyer-vs-welder, Pharmacist|Lawyer|Welder",
			"welder-vs-pharmacist-vs-lawyer, Welder|Pharmacist|Lawyer" })
	void keepsTheOrderOfKnownRolesBesideAnUnknownOne(String names, String titles) {
		Document page = page(get("/compare/" + names + "-vs-no-such-role"));
		assertThat(page.select("input[name=role]").eachAttr("value")).startsWith(titles.split("\\|"));
	}

	@Test
	void needsASecondRoleForASingleOne() {
		Http.Answer answer = get("/compare/lawyer");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(page(answer).select("input[name=role]").first().attr("value")).isEqualTo("Lawyer");
	}

	@Test
	void comparesNoMoreThanFour() {
		assertThat(get("/compare/a-vs-b-vs-c-vs-d-vs-e").status()).isEqualTo(400);
	}

	@Test
	void keepsTheOrderOfTheAddressAndNamesOneAsCanonical() {
		Document page = page(get("/compare/pharmacist-vs-lawyer"));
		assertThat(page.select("h1").text()).isEqualTo("Pharmacist vs lawyer");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/compare/lawyer-vs-pharmacist");
		assertThat(page.select("meta[name=robots]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare/pharmacist-vs-lawyer-vs-electrician",
			"/compare/pharmacist-vs-lawyer?rows=differences", "/compare/patient-coordinator-vs-lawyer",
			"/compare?role=technician&role=lawyer" })
	void keepsThinAndOtherPagesOutOfSearchEngines(String path) {
		assertThat(page(get(path)).select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
	}

	@Test
	void followsAFormerSlug() {
		RoleSummary welder = role("welder");
		RoleContent former = RoleContent.of(this.history.newest(welder.id()).orElseThrow().profile());
		this.publishing.publish(welder.id(), welder.revision(),
				new RoleContent(new Slug("welding-worker"), former.titles(), former.category(), former.socCode(),
						former.onetSocCode(), former.currency(), former.description(), former.alternateTitles(),
						former.duties(), former.facts()),
				SIGNATURE);
		assertThat(location(get("/compare/welder-vs-lawyer"))).endsWith("/compare/welding-worker-vs-lawyer");
		assertThat(get("/compare/welding-worker-vs-lawyer").status()).isEqualTo(200);
		assertThat(location(get("/roles/lawyer/to/welder"))).endsWith("/roles/lawyer/to/welding-worker");
		assertThat(location(get("/roles/welder/to/welding-worker"))).endsWith("/roles/welding-worker");
	}

	@Test
	void saysWhyARoleWasWithdrawn() {
		RoleSummary carpenter = role("carpenter");
		this.publishing.withdraw(carpenter.id(), carpenter.revision(), "It was entered twice.", SIGNATURE);
		Http.Answer answer = get("/compare/carpenter-vs-lawyer");
		assertThat(answer.status()).isEqualTo(410);
		assertThat(page(answer).select("main").text()).contains("It was entered twice.");
		assertThat(page(answer).select("main a[href=/rolepair/roles/lawyer]")).isNotEmpty();
		assertThat(get("/roles/lawyer/to/carpenter").status()).isEqualTo(410);
	}

	@Test
	void showsARetiredRoleWithItsSuccessor() {
		RoleSummary firefighter = role("firefighter");
		this.publishing.retire(firefighter.id(), firefighter.revision(), role("police-officer").id(), SIGNATURE);
		Http.Answer answer = get("/compare/firefighter-vs-lawyer");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(page(answer).select(".notice a").attr("href"))
			.isEqualTo("/rolepair/compare/police-officer-vs-lawyer");
		assertThat(page(answer).select("meta[name=robots]")).isNotEmpty();
		assertThat(page(get("/roles/lawyer/to/firefighter")).select(".notice a").attr("href"))
			.isEqualTo("/rolepair/roles/lawyer/to/police-officer");
		assertThat(page(get("/roles/firefighter/to/police-officer")).select(".notice a").attr("href"))
			.isEqualTo("/rolepair/roles/police-officer");
	}

	@Test
	void leadsFromAComparisonToTheChangesBothWays() {
		Document page = page(get("/compare/paralegal-vs-lawyer"));
		assertThat(page.select("a[href=/rolepair/roles/paralegal/to/lawyer]").text())
			.isEqualTo("What changes from paralegal to lawyer");
		assertThat(page.select("a[href=/rolepair/roles/lawyer/to/paralegal]")).isNotEmpty();
		Document change = page(get("/roles/paralegal/to/lawyer"));
		assertThat(change.select("h1").text()).isEqualTo("From paralegal to lawyer");
		assertThat(change
			.select("a[href=/rolepair/compare/paralegal-vs-lawyer], a[href=/rolepair/roles/lawyer/to/paralegal]"))
			.hasSize(2);
		assertThat(change.select("link[rel=canonical]").attr("href")).endsWith("/roles/paralegal/to/lawyer");
		assertThat(change.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
		assertThat(change.select("#sources .sources > li")).isNotEmpty();
	}

	@Test
	void leadsFromAThinPairToNoChange() {
		assertThat(page(get("/compare/patient-coordinator-vs-lawyer")).select("a[href*=/to/]")).isEmpty();
		assertThat(page(get("/compare/paralegal-vs-lawyer-vs-pharmacist")).select("a[href*=/to/]")).isEmpty();
	}

	@Test
	void saysNothingOfPeopleWhereOneChanges() {
		assertThat(page(get("/roles/pharmacist/to/lawyer")).select("main").text()).contains("at the median")
			.doesNotContain("Women", "Median age", "Average age", "ethnicity");
	}

	private RoleSummary role(String slug) {
		return this.roles.bySlug(new Slug(slug)).orElseThrow();
	}

	private Http.Answer get(String path) {
		return Http.get(this.port, ConfiguredTest.CONTEXT_PATH + path);
	}

	private static String location(Http.Answer answer) {
		return answer.header("Location").orElse("none");
	}

	private static Document page(Http.Answer answer) {
		return Jsoup.parse(answer.body());
	}

}
