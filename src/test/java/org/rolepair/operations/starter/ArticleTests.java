package org.rolepair.operations.starter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.RolepairTest;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.source.Period;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of the article, typed from it.
 */
@RolepairTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleTests {

	private static final String SOURCE = "zippia-patient-service-specialist-vs-patient-coordinator";

	private RoleProfile specialist;

	private RoleProfile coordinator;

	@BeforeAll
	void read(@Autowired PublishedRoles roles) {
		Slug one = new Slug("patient-service-specialist");
		Slug other = new Slug("patient-coordinator");
		Map<Slug, PublishedRole> found = roles.bySlugs(List.of(one, other));
		specialist = found.get(one).profile();
		coordinator = found.get(other).profile();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ANNUAL_MEAN_WAGE | 33563  | 32954
			HOURLY_MEAN_WAGE | 16.14  | 15.84
			PROJECTED_CHANGE | -4     | -4
			EMPLOYMENT       | 105915 | 97878
			AVERAGE_AGE      | 40     | 40
			LGBT_SHARE       | 7      | 7""")
	void numbers(FactKind kind, BigDecimal one, BigDecimal other) {
		assertThat(both(kind, (fact) -> ((Quantity) fact.answer()).amount())).containsExactly(one, other);
	}

	@ParameterizedTest
	@CsvSource({ "SALARY_RANGE, 27000, 40000, 25000, 41000", "TIME_TO_BECOME, 2, 4, 2, 4" })
	void ranges(FactKind kind, String low, String high, String otherLow, String otherHigh) {
		assertThat(both(kind, Fact::answer)).containsExactly(Values.range(low, high),
				Values.range(otherLow, otherHigh));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			BEST_PAYING_CITY     | Springfield, MA        | Brockton, MA
			BEST_PAYING_STATE    | Massachusetts          | Massachusetts
			BEST_PAYING_COMPANY  | Virginia Eye Institute | University of California, Berkeley
			BEST_PAYING_INDUSTRY | Health Care            | Health Care""")
	void bestPaying(FactKind kind, String one, String other) {
		assertThat(both(kind, (fact) -> ((BestPaying) fact.answer()).name())).containsExactly(one, other);
	}

	@ParameterizedTest
	@CsvSource({ "MOST_COMMON_MAJOR, Business, Business",
			"MOST_COMMON_COLLEGE, University of Pennsylvania, University of Pennsylvania" })
	void words(FactKind kind, String one, String other) {
		assertThat(both(kind, (fact) -> ((Text) fact.answer()).text())).containsExactly(one, other);
	}

	@Test
	void degrees() {
		assertThat(both(FactKind.MOST_COMMON_DEGREE, (fact) -> (NamedShare) fact.answer()))
			.containsExactly(Values.share("Bachelor's Degree", "36"), Values.share("Bachelor's Degree", "40"));
	}

	@Test
	void jobSatisfactionIsBlankTwice() {
		assertThat(both(FactKind.JOB_SATISFACTION, (fact) -> ((Blank) fact.answer()).reason()))
			.containsExactly(BlankReason.NOT_COLLECTED, BlankReason.NOT_COLLECTED);
	}

	@Test
	void genders() {
		assertThat(shares(specialist, FactKind.GENDER)).containsExactlyInAnyOrder("Men 12.5", "Women 87.5");
		assertThat(shares(coordinator, FactKind.GENDER)).containsExactlyInAnyOrder("Men 11.2", "Women 88.8");
	}

	@Test
	void races() {
		assertThat(shares(specialist, FactKind.RACE_AND_ETHNICITY)).containsExactly("Black or African American 12.0",
				"Unknown 5.1", "Hispanic or Latino 21.9", "Asian 6.4", "White 54.0",
				"American Indian and Alaska Native 0.6");
		assertThat(shares(coordinator, FactKind.RACE_AND_ETHNICITY)).containsExactly("Black or African American 11.1",
				"Unknown 5.3", "Hispanic or Latino 25.4", "Asian 6.2", "White 51.4",
				"American Indian and Alaska Native 0.7");
	}

	@Test
	void skillsInTheirOrder() {
		assertThat(shares(specialist, FactKind.SKILL_MENTIONS)).containsExactly("Patients 20", "Patient Service 9",
				"Physical Therapy 8", "Rehabilitation 8", "Patient Appointments 8", "Front Desk 7");
		assertThat(shares(coordinator, FactKind.SKILL_MENTIONS)).containsExactly("Patients 30", "Customer Service 11",
				"Patient Care 6", "Patient Flow 5", "Excellent Organizational 4", "Check-In 3");
	}

	@Test
	void sixDutiesAndADescriptionInWordsOfOurOwn() {
		for (RoleProfile role : List.of(specialist, coordinator)) {
			assertThat(role.duties().orElseThrow().items()).hasSize(6).doesNotHaveDuplicates();
			assertThat(role.description().orElseThrow().text()).isNotBlank();
		}
		assertThat(specialist.description().orElseThrow().text()).doesNotContain("representative",
				"serves as a patient's primary point of contact");
		assertThat(coordinator.description().orElseThrow().text())
			.doesNotContain("functions as the primary point of contact");
		assertThat(specialist.duties().orElseThrow().texts()).doesNotContain(
				"Greet patients and visitors with warmth, compassion, and demonstrate commitment to exceptional service.");
	}

	@Test
	void everyFigureCitesTheArticleAndNoPeriod() {
		for (RoleProfile role : List.of(specialist, coordinator)) {
			assertThat(role.facts().byKind().values()).allSatisfy((fact) -> {
				assertThat(fact.origin().source()).isEqualTo(SOURCE);
				assertThat(fact.origin().period()).isEqualTo(Period.NOT_STATED);
			});
			assertThat(role.citation(SOURCE).publisher()).isEqualTo("Zippia");
			assertThat(role.citation(SOURCE).title()).isEqualTo("Patient service specialist vs patient coordinator");
			assertThat(role.citation(SOURCE).address()).map(URI::toString)
				.hasValue(
						"https://www.zippia.com/patient-service-specialist-jobs/patient-service-specialist-vs-patient-coordinator-differences");
		}
	}

	@Test
	void theHourlyRateIsDerivedFromTheYearlyOne() {
		for (RoleProfile role : List.of(specialist, coordinator)) {
			Fact hourly = role.facts().fact(FactKind.HOURLY_MEAN_WAGE).orElseThrow();
			assertThat(hourly.origin().derivation()).hasValue(Derivation.YEARLY_OVER_2080);
			BigDecimal yearly = role.facts().value(FactKind.ANNUAL_MEAN_WAGE, Quantity.class).orElseThrow().value();
			assertThat(yearly.divide(new BigDecimal("2080"), 2, RoundingMode.HALF_UP))
				.isEqualTo(((Quantity) hourly.answer()).amount());
		}
	}

	@Test
	void titlesCategoryAndNothingBesides() {
		assertThat(specialist.titles().title()).isEqualTo("Patient service specialist");
		assertThat(coordinator.titles().title()).isEqualTo("Patient coordinator");
		assertThat(specialist.category()).isEqualTo(coordinator.category());
		assertThat(specialist.category().runningName()).isEqualTo("office and administrative");
		assertThat(specialist.facts().kinds()).containsExactlyInAnyOrder(FactKind.ANNUAL_MEAN_WAGE,
				FactKind.HOURLY_MEAN_WAGE, FactKind.SALARY_RANGE, FactKind.BEST_PAYING_CITY, FactKind.BEST_PAYING_STATE,
				FactKind.BEST_PAYING_COMPANY, FactKind.BEST_PAYING_INDUSTRY, FactKind.PROJECTED_CHANGE,
				FactKind.EMPLOYMENT, FactKind.JOB_SATISFACTION, FactKind.MOST_COMMON_DEGREE, FactKind.MOST_COMMON_MAJOR,
				FactKind.MOST_COMMON_COLLEGE, FactKind.TIME_TO_BECOME, FactKind.AVERAGE_AGE, FactKind.GENDER,
				FactKind.RACE_AND_ETHNICITY, FactKind.LGBT_SHARE, FactKind.SKILL_MENTIONS);
		assertThat(coordinator.facts().kinds()).isEqualTo(specialist.facts().kinds());
	}

	private <T> List<T> both(FactKind kind, Function<Fact, T> reading) {
		return List.of(reading.apply(specialist.facts().fact(kind).orElseThrow()),
				reading.apply(coordinator.facts().fact(kind).orElseThrow()));
	}

	private static List<String> shares(RoleProfile role, FactKind kind) {
		return role.facts()
			.value(kind, Distribution.class)
			.orElseThrow()
			.parts()
			.stream()
			.map((Part part) -> part.name() + " " + part.quantity().orElseThrow().amount().toPlainString())
			.collect(Collectors.toList());
	}

}
