package org.rolepair.editing.draft;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.role.Duty;
import org.rolepair.role.RoleContent;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Section;
import org.rolepair.source.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads whole drafts, and lists what keeps them from being published.
 */
class RoleReaderTests {

	@Test
	void whatIsCompleteCanBePublished() {
		DraftValidation reading = Typed.read(Typed.role());
		assertThat(reading.problems()).isEmpty();
		RoleContent content = reading.content().orElseThrow();
		assertThat(content.titles().plural()).isEqualTo("Patient coordinators");
		assertThat(content.titles().indefinite()).isEqualTo("a patient coordinator");
		assertThat(content.slug().value()).isEqualTo("patient-coordinator");
		assertThat(content.currency().getCurrencyCode()).isEqualTo("USD");
		Origin origin = content.facts().fact(FactKind.ANNUAL_MEAN_WAGE).orElseThrow().origin();
		assertThat(origin.source()).isEqualTo("survey");
		assertThat(origin.period()).isEqualTo(Period.of("May 2025", YearMonth.of(2025, 5)));
		assertThat(origin.population()).isEqualTo(Population.WAGE_AND_SALARY_WORKERS);
		assertThat(origin.place()).isEqualTo(Origin.UNITED_STATES);
	}

	@Test
	void nothingTypedNamesAllThatIsMissing() {
		DraftValidation reading = Typed.read(RoleForms.EMPTY);
		assertThat(reading.content()).isEmpty();
		assertThat(Typed.problems(reading)).containsExactly("Enter a title", "Choose a category",
				"Describe what people in this role do", "Enter figures in at least one section, or add duties");
		assertThat(reading.problems()).noneMatch((problem) -> problem.need() == RequiredFor.INVALID);
	}

	@Test
	void whatIsIncompleteCanBeShownBeforeItCanBePublished() {
		RoleForms forms = new RoleForms(
				new BasicsForm("Patient coordinator", "", "", "", "", "", "health", "", "", "", "", "", ""), Map.of(),
				DutiesForm.EMPTY);
		DraftValidation reading = Typed.read(forms);
		assertThat(reading.content()).isPresent();
		assertThat(reading.isPublishable()).isFalse();
		assertThat(reading.problems()).extracting(DraftProblem::need).containsOnly(RequiredFor.PUBLISHING);
	}

	@Test
	void whatIsWrongCanBeNeitherShownNorPublished() {
		DraftValidation reading = Typed.read(FactKind.ANNUAL_MEAN_WAGE, Typed.figure("a lot"));
		assertThat(reading.content()).isEmpty();
		assertThat(reading.on(RoleScreen.PAY)).singleElement().satisfies((problem) -> {
			assertThat(problem.need()).isEqualTo(RequiredFor.INVALID);
			assertThat(problem.problem().field()).isEqualTo("figures[ANNUAL_MEAN_WAGE].value");
			assertThat(problem.problem().text())
				.startsWith("Average pay, a year: enter a number, such as 33,563 or 16.14, instead of “a lot”");
		});
	}

	@Test
	void figuresWithoutASourceCannotBeShown() {
		SectionForm orphaned = new SectionForm(OriginForm.EMPTY, "",
				Map.of(FactKind.ANNUAL_MEAN_WAGE.name(), Typed.figure("33,563")));
		DraftValidation reading = Typed.read(Typed.role().with(Section.PAY, orphaned));
		assertThat(reading.content()).isEmpty();
		assertThat(Typed.problems(reading)).containsExactly("Choose the source of these figures");
	}

	@Test
	void aSectionInWhichNothingIsTypedIsNoSection() {
		RoleContent content = Typed.read(Typed.role()).content().orElseThrow();
		assertThat(content.facts().otherwise()).containsOnlyKeys(Section.PAY);
	}

	@Test
	void percentilesDoNotFall() {
		SectionForm pay = Typed.section(FactKind.ANNUAL_WAGE_PERCENTILE_10, Typed.figure("50,000"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Typed.figure("60,000"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_75, Typed.figure("59,999"));
		assertThat(Typed.read(Typed.role().with(Section.PAY, pay)).problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.problem().field()).isEqualTo("figures[ANNUAL_WAGE_PERCENTILE_75].value");
			assertThat(problem.problem().text())
				.isEqualTo("75th percentile, a year: enter at least as much as for “Median pay, a year”");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			29-1141 | 29-1141.00 |
			29-1141 | 29-2099.08 | Enter an O*NET-SOC code that starts with the SOC code, 29-1141
			291141 | | Enter the SOC code as two digits, a hyphen and four digits, such as 29-1141
			| 29-1141 | Enter the O*NET-SOC code like this: 29-1141.00
			""")
	void codesHaveTheirForm(String soc, String onet, String problem) {
		BasicsForm basics = Typed.role().basics();
		DraftValidation reading = Typed.read(Typed.role()
			.withBasics(new BasicsForm(basics.title(), "", "", "", "", "", basics.category(), soc, onet, "",
					basics.description(), basics.descriptionSource(), "")));
		assertThat(Typed.problems(reading)).isEqualTo((problem == null) ? List.of() : List.of(problem));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Registered Nurse | Enter up to 80 lowercase letters
			nurse-vs-doctor | Enter up to 80 lowercase letters
			../admin | Enter up to 80 lowercase letters
			taken-one | Enter another address, or edit the role that uses or used “taken-one”
			""")
	void anAddressIsASlugThatNoOtherRoleHasOrHad(String slug, String problem) {
		BasicsForm basics = Typed.role().basics();
		DraftValidation reading = Typed.read(Typed.role()
			.withBasics(new BasicsForm(basics.title(), "", "", "", "", slug, basics.category(), "", "", "",
					basics.description(), basics.descriptionSource(), "")));
		assertThat(Typed.problems(reading)).singleElement().asString().startsWith(problem);
	}

	@Test
	void whatIsNotOfferedIsNotTaken() {
		BasicsForm basics = new BasicsForm("Patient coordinator", "", "", "", "the", "", "gone", "", "", "Dollar",
				"Keeps together.", "gone", "");
		assertThat(Typed.problems(Typed.read(Typed.role().withBasics(basics)))).contains("Choose “a” or “an”",
				"Choose another category. “gone” no longer exists", "Choose another source. “gone” no longer exists",
				"Enter a currency code, such as USD, instead of “Dollar”");
	}

	@Test
	void overLongTextIsToldItsLength() {
		BasicsForm basics = new BasicsForm("x".repeat(201), "", "", "", "", "long", "health", "", "", "",
				"y".repeat(4_001), "article", "z".repeat(301));
		DutiesForm duties = new DutiesForm("article", List.of("w".repeat(2_001)), "");
		assertThat(Typed.problems(Typed.read(Typed.role().withBasics(basics).withDuties(duties)))).contains(
				"Title: shorten this from 201 to 200 characters",
				"Description: shorten this from 4,001 to 4,000 characters",
				"Other names: shorten this from 301 to 300 characters",
				"Duties: shorten this from 2,001 to 2,000 characters");
	}

	@Test
	void workActivitiesFollowADuty() {
		DutiesForm duties = new DutiesForm("article", List.of("Sets bones | Treat injuries", "||"), "");
		assertThat(Typed.problems(Typed.read(Typed.role().withDuties(duties))))
			.containsExactly("Duties: enter what people do, before any “|”");
		DutiesForm mended = duties.withItems(List.of("Sets bones |Treat injuries| Treat illnesses"));
		assertThat(Typed.read(Typed.role().withDuties(mended)).content().orElseThrow().duties().orElseThrow().items())
			.containsExactly(new Duty("Sets bones", List.of("Treat injuries", "Treat illnesses")));
	}

	@Test
	void otherNamesAreLinesEachOnce() {
		BasicsForm basics = Typed.role().basics();
		RoleContent content = Typed
			.read(Typed.role()
				.withBasics(new BasicsForm(basics.title(), "", "", "", "", "", "health", "", "", "", "Keeps.",
						"article", "RN\n\n • Staff nurse \r\n2. Nurse\nRN")))
			.content()
			.orElseThrow();
		assertThat(content.alternateTitles()).containsExactly("RN", "Staff nurse", "Nurse");
	}

	@Test
	void otherNamesCanBeAsManyAsTheLongestListOfOnet() {
		String names = IntStream.rangeClosed(1, 2_750).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
		BasicsForm basics = new BasicsForm(Typed.role().basics().title(), "", "", "", "", "", "health", "", "", "",
				"Keeps.", "article", names);
		assertThat(Typed.read(Typed.role().withBasics(basics)).content().orElseThrow().alternateTitles())
			.hasSize(2_750);
	}

	@ParameterizedTest
	@ValueSource(strings = { "duties", "description" })
	void wordsNeedASource(String words) {
		RoleForms forms = words.equals("duties")
				? Typed.role().withDuties(new DutiesForm("", List.of("Welcomes patients"), "")) : Typed.role()
					.withBasics(new BasicsForm("Nurse", "", "", "", "", "", "health", "", "", "", "Cares.", "", ""));
		DraftValidation reading = Typed.read(forms);
		assertThat(reading.content()).isEmpty();
		assertThat(Typed.problems(reading)).singleElement().asString().startsWith("Choose the source of the " + words);
	}

}
