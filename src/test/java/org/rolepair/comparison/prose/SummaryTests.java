package org.rolepair.comparison.prose;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTests {

	private static final Origin ARTICLE = Origins.undated("article");

	private static final String NOTHING = "We don’t have pay, time or skill figures for these roles yet.";

	@Test
	void theArticlesPair() {
		RoleProfile specialist = RoleProfiles.role("Patient service specialist")
			.from(ARTICLE)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"))
			.with(FactKind.SALARY_RANGE, Values.range("27000", "40000"))
			.with(FactKind.TIME_TO_BECOME, Values.range("2", "4"))
			.with(FactKind.SKILL_MENTIONS,
					Values.partial("patients", "20", "patient service", "9", "physical therapy", "8", "rehabilitation",
							"8", "patient appointments", "8", "front desk", "7"))
			.build();
		RoleProfile coordinator = RoleProfiles.role("Patient coordinator")
			.from(ARTICLE)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("32954"))
			.with(FactKind.SALARY_RANGE, Values.range("25000", "41000"))
			.with(FactKind.TIME_TO_BECOME, Values.range("2", "4"))
			.with(FactKind.SKILL_MENTIONS,
					Values.partial("patients", "30", "customer service", "11", "patient care", "6", "patient flow", "5",
							"excellent organizational", "4", "check-in", "3"))
			.build();
		String[] answer = { "Patient service specialists earn $609 more a year on average.",
				"Pay for patient coordinators ($25,000–$41,000) covers the full range for patient service specialists "
						+ "($27,000–$40,000)." };
		assertThat(answer(specialist, coordinator)).containsExactly(answer[0], answer[1],
				"It typically takes 2–4 years to become a patient service specialist or a patient coordinator.");
		assertThat(answer(coordinator, specialist)).containsExactly(answer[0], answer[1],
				"It typically takes 2–4 years to become a patient coordinator or a patient service specialist.");
		assertThat(of(specialist, coordinator).skills()).containsExactly(
				"Named most for patient service specialists: patients, patient service, and physical therapy.",
				"Named most for patient coordinators: patients, customer service, and patient care.");
		assertThat(of(specialist, coordinator).pay()).hasValue(answer[0]);
	}

	@Test
	void aPlaceOtherThanTheNationIsNamed() {
		Origin ohio = Origins.in(Origins.survey(), "Ohio");
		RoleProfile dock = RoleProfiles.of("Dock lead", ohio, FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"));
		RoleProfile yard = RoleProfiles.of("Yard lead", ohio, FactKind.ANNUAL_MEAN_WAGE, Quantity.of("60000"));
		assertThat(of(dock, yard).pay().orElseThrow())
			.startsWith("Yard leads earn $10,000 more a year on average (Ohio, ");
		assertThat(answer(dock, RoleProfiles.paid("Lawyer", "90000")).get(1)).contains("Ohio");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			60000 | 50000 | Lawyers earn $10,000 more a year on average (2025-05).
			50000 | 60000 | Cooks earn $10,000 more a year on average (2025-05).
			50000 | 50000 | Lawyers and cooks earn the same: $50,000 a year on average (2025-05).
			50001 | 50000 | Lawyers earn $1 more a year on average (2025-05).
			0     | 50000 | Cooks earn $50,000 more a year on average (2025-05).
			50000 | 0     | Lawyers earn $50,000 more a year on average (2025-05).""")
	void averagePay(String one, String other, String sentence) {
		assertThat(pay(FactKind.ANNUAL_MEAN_WAGE, one, other)).containsExactly(sentence);
	}

	@Test
	void amountsWithCentsShowTheirDifferenceInCents() {
		assertThat(pay(FactKind.ANNUAL_MEAN_WAGE, "50000.40", "50000.60"))
			.containsExactly("Cooks earn $0.20 more a year on average (2025-05).");
	}

	@Test
	void aMedianIsNoAverage() {
		assertThat(pay(FactKind.ANNUAL_MEDIAN_WAGE, "60000", "50000"))
			.containsExactly("Lawyers earn $10,000 more a year at the median (2025-05).");
		assertThat(pay(FactKind.ANNUAL_MEDIAN_WAGE, "50000", "50000"))
			.containsExactly("Lawyers and cooks earn the same: $50,000 a year at the median (2025-05).");
	}

	@Test
	void payIsByTheHourForWhoIsPaidByTheHourAlone() {
		RoleProfile actor = hourly("Actor", "58.29", "29.05");
		assertThat(answer(actor, hourly("Dancer", "30.83", "24.80"))).containsExactly(
				"Actors earn $27.46 more an hour on average (2025-05).",
				"The hourly pay ranges of the middle 8 in 10 workers are the same: $16.50–$143.68.");
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of("48.76"))
			.build();
		assertThat(answer(actor, nurse)).containsExactly("Actors earn $9.53 more an hour on average (2025-05).");
		assertThat(answer(nurse, hourlyUnlike(actor))).containsExactly(
				"We can’t compare the pay of these two roles: a source gives no date.",
				"Nurses earn $48.76 an hour on average (Bureau of survey, 2025-05); actors earn $58.29 "
						+ "(Bureau of article, date not stated).");
	}

	private static RoleProfile hourly(String title, String mean, String median) {
		return RoleProfiles.role(title)
			.with(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.NOT_APPLICABLE))
			.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of(mean))
			.with(FactKind.HOURLY_MEDIAN_WAGE, Quantity.of(median))
			.with(FactKind.HOURLY_WAGE_RANGE_10_90, Values.range("16.50", "143.68"))
			.build();
	}

	private static RoleProfile hourlyUnlike(RoleProfile role) {
		return RoleProfiles.role(role.titles().title())
			.from(ARTICLE)
			.with(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.NOT_APPLICABLE))
			.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of("58.29"))
			.build();
	}

	@Test
	void theMedianServesWhereOnlyItCanBeCompared() {
		RoleProfile lawyer = RoleProfiles.role("Lawyer")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("70000"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("60000"))
			.build();
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("50000"));
		assertThat(answer(lawyer, cook)).containsExactly("Lawyers earn $10,000 more a year at the median (2025-05).");
	}

	@Test
	void anAverageOnOneSideAndAMedianOnTheOtherAreNotCompared() {
		RoleProfile lawyer = RoleProfiles.paid("Lawyer", "70000");
		RoleProfile cook = RoleProfiles.role("Cook")
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("50000"))
			.otherwise(Section.PAY, BlankReason.NOT_COLLECTED)
			.build();
		assertThat(answer(lawyer, cook)).containsExactly("Lawyers earn $70,000 a year on average (2025-05).",
				"We don’t have this figure for cooks: not collected.");
	}

	@Test
	void withinTheMarginOfError() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000", "1"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("48000", "2.5"));
		assertThat(answer(lawyer, cook)).containsExactly("Lawyers earn $50,000 a year on average and cooks $48,000 "
				+ "(2025-05): too small a difference to be sure.");
	}

	@Test
	void theSameByConstruction() {
		Origin row = Origins.onRow(Origins.survey(), "29-2099", "Health Technologists and Technicians, All Other");
		RoleProfile one = RoleProfiles.of("Sleep technologist", row, FactKind.ANNUAL_MEAN_WAGE, Quantity.of("59070"));
		RoleProfile other = RoleProfiles.of("Dialysis technician", row, FactKind.ANNUAL_MEAN_WAGE,
				Quantity.of("59070"));
		assertThat(answer(one, other))
			.containsExactly("Both roles share one pay figure: health technologists and technicians, all other "
					+ "(29-2099) earn $59,070 a year on average (2025-05).");
	}

	@Test
	void aFigureOfAWiderGroupIsTheGroups() {
		RoleProfile sustainability = RoleProfiles.role("Chief sustainability officer")
			.amongChiefExecutives()
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
			.build();
		RoleProfile lawyer = RoleProfiles.paid("Lawyer", "169630");
		assertThat(answer(sustainability, lawyer)).isEqualTo(answer(lawyer, sustainability))
			.containsExactly("Chief executives, the wider group, earn $100,000 more a year on average (2025-05).");
		assertThat(of(sustainability, lawyer).entry())
			.containsExactly("Chief executives, the wider group, usually start with a bachelor’s degree.");
	}

	@Test
	void aRangeOfAWiderGroupHasItsCommaAfterTheAmounts() {
		RoleProfile sustainability = RoleProfiles.role("Chief sustainability officer")
			.amongChiefExecutives()
			.with(FactKind.WAGE_RANGE_10_90, Values.range("80000", "230000"))
			.build();
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.WAGE_RANGE_10_90, Values.range("90000", "200000"));
		assertThat(answer(sustainability, lawyer))
			.containsExactly("Pay for chief executives, the wider group ($80,000–$230,000), covers the full range for "
					+ "lawyers ($90,000–$200,000).");
		RoleProfile judge = RoleProfiles.of("Judge", FactKind.WAGE_RANGE_10_90, Values.range("70000", "239000"));
		assertThat(answer(sustainability, judge))
			.containsExactly("Pay for judges ($70,000–$239,000) covers the full range for chief executives, the wider "
					+ "group ($80,000–$230,000).");
	}

	@Test
	void rolesOfOneRowEnterByOneAnswer() {
		Origin row = Origins.onRow(Origins.survey(), "17-1022", "Surveyors");
		RoleProfile surveyor = RoleProfiles.role("Surveyor")
			.onet("17-1022.00")
			.from(row)
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
			.build();
		RoleProfile geodetic = RoleProfiles.role("Geodetic surveyor")
			.onet("17-1022.01")
			.from(row)
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
			.build();
		assertThat(of(surveyor, geodetic).entry()).containsExactly("Surveyors usually start with a bachelor’s degree.");
		assertThat(of(geodetic, surveyor).entry())
			.containsExactly("Surveyors, the wider group, usually start with a bachelor’s degree.");
	}

	@Test
	void aLimitAboveTheOtherFigureIsHigherByAtLeastTheirDistance() {
		RoleProfile surgeon = RoleProfiles.of("Surgeon", FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"));
		RoleProfile cook = RoleProfiles.paid("Cook", "40000");
		assertThat(answer(surgeon, cook)).isEqualTo(answer(cook, surgeon))
			.containsExactly("Surgeons earn at least $199,200 more a year on average (2025-05).");
	}

	@Test
	void twoLimitsAreNotCompared() {
		RoleProfile surgeon = RoleProfiles.of("Surgeon", FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"));
		RoleProfile dentist = RoleProfiles.of("Dentist", FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"));
		assertThat(answer(surgeon, dentist)).containsExactly(
				"We can’t compare the pay of these two roles: a source gives only a limit.",
				"Surgeons earn at least $239,200 a year on average (Bureau of survey, 2025-05); "
						+ "dentists earn at least $239,200 (Bureau of survey, 2025-05).");
	}

	@Test
	void figuresThatMustNotBeComparedStandSideBySide() {
		Origin survey = Origins.survey();
		assertThat(notCompared(ARTICLE, survey)).containsExactly(cannotCompare("a source gives no date"),
				figures("Bureau of article, date not stated", "Bureau of survey, 2025-05"));
		assertThat(notCompared(survey, Origins.survey(YearMonth.of(2020, 5)))).containsExactly(
				cannotCompare("their dates are more than 12 months apart"),
				figures("Bureau of survey, 2025-05", "Bureau of survey, 2020-05"));
		assertThat(notCompared(survey, Origins.of(survey, Population.JOBS))).containsExactly(
				cannotCompare("they count different people"),
				figures("Bureau of survey, 2025-05", "Bureau of survey, 2025-05"));
		assertThat(notCompared(survey, Origins.in(survey, "Ohio"))).containsExactly(
				cannotCompare("they cover different places"),
				figures("Bureau of survey, 2025-05", "Bureau of survey, 2025-05, Ohio"));
	}

	@Test
	void unlikeCurrenciesStandSideBySide() {
		RoleProfile lawyer = RoleProfiles.paid("Lawyer", "60000");
		RoleProfile cook = RoleProfiles.role("Cook")
			.paidIn("EUR")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
			.build();
		assertThat(answer(lawyer, cook)).containsExactly(cannotCompare("they are in different currencies"),
				"Lawyers earn $60,000 a year on average (Bureau of survey, 2025-05); cooks earn €50,000 "
						+ "(Bureau of survey, 2025-05).");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			NOT_COLLECTED       | not collected
			NOT_APPLICABLE      | it doesn’t apply
			WITHHELD            | withheld by its source
			TOO_FEW_RESPONDENTS | too few people were asked
			NOT_IN_COPY         | not in the copy that was read
			NOT_YET_ENTERED     | not yet entered""")
	void aBlankOnEitherSideSaysWhy(BlankReason reason, String words) {
		RoleProfile lawyer = RoleProfiles.paid("Lawyer", "60000");
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, new Blank(reason));
		String[] sentences = { "Lawyers earn $60,000 a year on average (2025-05).",
				"We don’t have this figure for cooks: " + words + "." };
		assertThat(answer(lawyer, cook)).containsExactly(sentences);
		assertThat(answer(cook, lawyer)).containsExactly(sentences);
	}

	@ParameterizedTest
	@EnumSource
	void blanksOnBothSidesAreNotExplained(BlankReason reason) {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.ANNUAL_MEAN_WAGE, new Blank(reason));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, new Blank(reason));
		assertThat(answer(lawyer, cook)).containsExactly(NOTHING);
		assertThat(of(lawyer, cook).pay()).isEmpty();
	}

	@Test
	void rolesWithoutAnyFigureHaveAnAnswerAllTheSame() {
		assertThat(answer(RoleProfiles.role("Lawyer").build(), RoleProfiles.role("Cook").build()))
			.containsExactly(NOTHING);
	}

	@Test
	void ofThreeRolesTheHighestAndTheLowest() {
		assertThat(answer(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "30000"),
				RoleProfiles.paid("Welder", "70000")))
			.containsExactly("Welders earn the most of the three, $70,000 a year on average (2025-05).",
					"Cooks earn the least, $30,000.");
	}

	@Test
	void ofFourRolesAFigureThatIsOnlyALimitCanBeTheHighest() {
		RoleProfile surgeon = RoleProfiles.of("Surgeon", FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"));
		assertThat(answer(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "30000"), surgeon,
				RoleProfiles.paid("Welder", "70000")))
			.containsExactly("Surgeons earn the most of the four, at least $239,200 a year on average (2025-05).",
					"Cooks earn the least, $30,000.");
	}

	@Test
	void threeRolesWithoutAClearOrderHaveAnAmountEach() {
		assertThat(answer(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "30000"),
				RoleProfiles.paid("Welder", "60000")))
			.containsExactly("Lawyers earn $60,000, cooks $30,000, and welders $60,000 a year on average (2025-05).");
		RoleProfile close = RoleProfiles.of("Judge", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000", "1"));
		RoleProfile near = RoleProfiles.of("Dean", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("48000", "2.5"));
		assertThat(answer(close, near, RoleProfiles.paid("Cook", "30000")))
			.containsExactly("Judges earn $50,000, deans $48,000, and cooks $30,000 a year on average (2025-05).");
	}

	@Test
	void aWiderGroupOfTwoRolesIsNamedOnceAndIsNotTheHighest() {
		Origin row = Origins.onRow(Origins.survey(), "29-2099", "Health Technologists");
		RoleProfile sleep = RoleProfiles.of("Sleep technologist", row, FactKind.ANNUAL_MEAN_WAGE, Quantity.of("59070"));
		RoleProfile dialysis = RoleProfiles.of("Dialysis technician", row, FactKind.ANNUAL_MEAN_WAGE,
				Quantity.of("59070"));
		assertThat(answer(sleep, dialysis, RoleProfiles.paid("Cook", "30000"))).containsExactly(
				"Health technologists, the wider group, earn $59,070 and cooks $30,000 a year on average (2025-05).");
	}

	@Test
	void aRowOfTwoRolesIsNamedOnceThoughOneIsTheRowItself() {
		Origin surveyors = Origins.onRow(Origins.survey(), "17-1022", "Surveyors");
		RoleProfile geodetic = RoleProfiles.role("Geodetic surveyor")
			.onet("17-1022.01")
			.from(surveyors)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("80570"))
			.build();
		RoleProfile surveyor = RoleProfiles.role("Surveyor")
			.soc("17-1022")
			.from(surveyors)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("80570"))
			.build();
		assertThat(answer(geodetic, surveyor, RoleProfiles.paid("Lawyer", "90000")).get(0)).containsOnlyOnce("$80,570");
	}

	@Test
	void fourRolesOfEverySort() {
		RoleProfile blank = RoleProfiles.of("Waiter", FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD));
		RoleProfile undated = RoleProfiles.of("Clerk", ARTICLE, FactKind.ANNUAL_MEAN_WAGE, Quantity.of("40000"));
		assertThat(answer(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "60000"), blank, undated))
			.containsExactly("We can’t compare the pay of all these roles: a source gives no date.",
					"Lawyers earn $60,000, cooks $60,000, and clerks $40,000 a year on average.");
	}

	@Test
	void severalFiguresAreDatedByAllOfTheirPeriods() {
		RoleProfile older = RoleProfiles.of("Clerk", Origins.survey(YearMonth.of(2020, 5)), FactKind.ANNUAL_MEAN_WAGE,
				Quantity.of("40000"));
		assertThat(answer(RoleProfiles.paid("Lawyer", "60000"), older, RoleProfiles.paid("Cook", "30000")))
			.containsExactly("We can’t compare the pay of all these roles: their dates are more than 12 months apart.",
					"Lawyers earn $60,000, clerks $40,000, and cooks $30,000 a year on average "
							+ "(2025-05 and 2020-05).");
	}

	@Test
	void threeRolesOfWhichTheFirstIsBlank() {
		RoleProfile blank = RoleProfiles.of("Waiter", FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD));
		assertThat(answer(blank, RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "30000")))
			.containsExactly("Lawyers earn $60,000 and cooks $30,000 a year on average (2025-05).");
	}

	@Test
	void theOnlyFigureOfThreeRolesHasASentence() {
		RoleProfile blank = RoleProfiles.of("Waiter", FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD));
		assertThat(answer(blank, RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.role("Cook").build()))
			.containsExactly("Lawyers earn $60,000 a year on average (2025-05).");
	}

	@Test
	void payAtAPlaceIsOneSentence() {
		RoleProfile technician = RoleProfiles
			.role("HVAC technician", "HVAC technicians", "HVAC technician", "HVAC technicians", "an")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("70000"))
			.build();
		RoleProfile undated = RoleProfiles.of("Clerk", ARTICLE, FactKind.ANNUAL_MEAN_WAGE, Quantity.of("40000"));
		RoleProfile lawyer = RoleProfiles.paid("Lawyer", "60000");
		RoleProfile judge = RoleProfiles.paid("Judge", "60000");
		assertThat(inTexas(lawyer, RoleProfiles.paid("Cook", "30000")))
			.hasValue("In Texas, lawyers earn $30,000 more a year on average (2025-05).");
		assertThat(inTexas(lawyer, judge))
			.hasValue("In Texas, lawyers and judges earn the same: $60,000 a year on average (2025-05).");
		assertThat(inTexas(lawyer, technician))
			.hasValue("In Texas, HVAC technicians earn $10,000 more a year on average (2025-05).");
		assertThat(inTexas(technician, undated))
			.hasValue("In Texas, we can’t compare the pay of these two roles: a source gives no date.");
		assertThat(inTexas(RoleProfiles.role("Cook").build(), lawyer))
			.hasValue("In Texas, lawyers earn $60,000 a year on average (2025-05).");
		assertThat(inTexas(lawyer, RoleProfiles.paid("Cook", "30000"), judge))
			.hasValue("In Texas, lawyers earn $60,000, cooks $30,000, and judges $60,000 a year on average (2025-05).");
		assertThat(inTexas(RoleProfiles.role("Lawyer").build(), RoleProfiles.role("Cook").build())).isEmpty();
	}

	@Test
	void payAtAPlaceOfAWiderGroupOrOfOneFigureIsOneSentence() {
		Origin row = Origins.onRow(Origins.survey(), "11-1011", "Chief Executives");
		RoleProfile sustainability = RoleProfiles.role("Chief sustainability officer")
			.onet("11-1011.03")
			.from(row)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
			.build();
		assertThat(inTexas(RoleProfiles.paid("Lawyer", "169630"), sustainability))
			.hasValue("In Texas, chief executives, the wider group, earn $100,000 more a year on average (2025-05).");
		RoleProfile executive = RoleProfiles.role("Chief executive")
			.onet("11-1011.00")
			.from(row)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
			.build();
		assertThat(inTexas(executive, sustainability))
			.hasValue("In Texas, both roles share one pay figure: chief executives (11-1011) earn $269,630 a year on "
					+ "average (2025-05).");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1   | 1   | It typically takes 1 year to become a lawyer.
			2   | 2   | It typically takes 2 years to become a lawyer.
			1   | 2   | It typically takes 1–2 years to become a lawyer.
			0   | 1   | It typically takes 0–1 years to become a lawyer.
			0.5 | 1.5 | It typically takes 0.5–1.5 years to become a lawyer.""")
	void theTimeOfOneRole(String low, String high, String sentence) {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.TIME_TO_BECOME, Values.range(low, high));
		assertThat(answer(lawyer, RoleProfiles.role("Cook").build())).containsExactly(sentence);
	}

	@Test
	void unlikeTimesHaveASentenceEach() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.TIME_TO_BECOME, Values.range("7", "7"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.TIME_TO_BECOME, Values.range("1", "2"));
		assertThat(answer(lawyer, cook)).containsExactly("It typically takes 7 years to become a lawyer.",
				"It typically takes 1–2 years to become a cook.");
	}

	@Test
	void theSameTimeOfThreeRolesIsSaidOnce() {
		assertThat(answer(timed("Lawyer"), timed("Cook"), timed("Welder")))
			.containsExactly("It typically takes 2–4 years to become a lawyer, a cook, or a welder.");
	}

	@Test
	void entryEducationIsSaidBesideTheTime() {
		Summary summary = of(timed("Lawyer"), entering("Cook", "No formal educational credential"));
		assertThat(summary.answer()).containsExactly("It typically takes 2–4 years to become a lawyer.");
		assertThat(summary.entry()).containsExactly("Cooks usually start with no formal education.");
	}

	@Test
	void unlikeEntryEducationHasASentenceEach() {
		assertThat(of(entering("Lawyer", "Doctoral or professional degree"), entering("Cook", "No such level"),
				entering("Judge", "Doctoral or professional degree"))
			.entry()).containsExactly("Lawyers and judges usually start with a doctoral or professional degree.",
					"Cooks usually start with “No such level”.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			No formal educational credential  | no formal education
			High school diploma or equivalent | a high school diploma or the equivalent
			Some college, no degree           | some college but no degree
			Postsecondary nondegree award     | a postsecondary award below a degree
			Associate's degree                | an associate’s degree
			Bachelor's degree                 | a bachelor’s degree
			Master's degree                   | a master’s degree
			Doctoral or professional degree   | a doctoral or professional degree
			Sea captain's ticket              | “Sea captain's ticket”
			???                               | “???”""")
	void entryEducationInRunningText(String level, String words) {
		assertThat(of(entering("Lawyer", level), entering("Cook", level)).entry())
			.containsExactly("Lawyers and cooks usually start with " + words + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | Named most for lawyers: patients.
			2 | Named most for lawyers: patients and front desk.
			3 | Named most for lawyers: patients, front desk, and check-in.
			4 | Named most for lawyers: patients, front desk, and check-in.""")
	void namesUpToThreeSkills(int count, String sentence) {
		String[] all = { "patients", "20", "front desk", "9", "check-in", "9", "billing", "9" };
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_MENTIONS,
				Values.partial(Arrays.copyOf(all, 2 * count)));
		assertThat(of(lawyer, RoleProfiles.role("Cook").build()).skills()).containsExactly(sentence);
	}

	@Test
	void theSameTopSkillsOnBothSidesAreSaidOnce() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_MENTIONS,
				Values.partial("patients", "20", "front desk", "9"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.SKILL_MENTIONS,
				Values.partial("patients", "30", "front desk", "11"));
		assertThat(of(lawyer, cook).skills())
			.containsExactly("Named most for lawyers and cooks: patients and front desk.");
	}

	@Test
	void ratedSkillsAreNotNamedAmongMentions() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_MENTIONS, Values.partial("patients", "20"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.SKILL_IMPORTANCE, Values.ratings("patients", "4.00"));
		assertThat(of(lawyer, cook).skills()).containsExactly("Named most for lawyers: patients.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					HVAC technician      | HVAC technicians      | HVAC technician      | HVAC technicians      | an
					UX designer          | UX designers          | UX designer          | UX designers          | a
					University registrar | University registrars | university registrar | university registrars | a
					Attorney             | Attorneys             | attorney             | attorneys             | an
					Secretary            | Secretaries           | secretary            | secretaries           | a
					Chief of staff       | Chiefs of staff       | chief of staff       | chiefs of staff       | a
					Editor-in-chief      | Editors-in-chief      | editor-in-chief      | editors-in-chief      | an
					Nurse practitioner   | Nurse practitioners   | nurse practitioner   | nurse practitioners   | a
					Physical therapist assistant | Physical therapist assistants | physical therapist assistant | physical therapist assistants | a""")
	void titlesStandInTheirOwnForms(String title, String plural, String running, String runningPlural, String article) {
		RoleProfile role = RoleProfiles.role(title, plural, running, runningPlural, article)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("60000"))
			.with(FactKind.TIME_TO_BECOME, Values.range("2", "4"))
			.with(FactKind.SKILL_MENTIONS, Values.partial("patients", "20"))
			.build();
		RoleProfile cook = RoleProfiles.role("Cook")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
			.with(FactKind.TIME_TO_BECOME, Values.range("2", "4"))
			.with(FactKind.SKILL_MENTIONS, Values.partial("patients", "10"))
			.build();
		assertThat(answer(role, cook)).containsExactly(plural + " earn $10,000 more a year on average (2025-05).",
				"It typically takes 2–4 years to become " + article + " " + running + " or a cook.");
		assertThat(of(role, cook).skills())
			.containsExactly("Named most for " + runningPlural + " and cooks: patients.");
		assertThat(answer(cook, role)).containsExactly(plural + " earn $10,000 more a year on average (2025-05).",
				"It typically takes 2–4 years to become a cook or " + article + " " + running + ".");
		assertThat(of(cook, role).skills())
			.containsExactly("Named most for cooks and " + runningPlural + ": patients.");
	}

	@Test
	void rangesThatOverlapLieApartOrAreEqual() {
		assertThat(ranges("20000", "30000", "25000", "41000"))
			.containsExactly("Salary ranges overlap between $25,000 and $30,000.");
		assertThat(ranges("25000", "41000", "20000", "30000"))
			.containsExactly("Salary ranges overlap between $25,000 and $30,000.");
		assertThat(ranges("20000", "24000", "25000", "41000")).containsExactly("Salary ranges don’t overlap.");
		assertThat(ranges("20000", "24000", "20000", "24000"))
			.containsExactly("Salary ranges are the same: $20,000–$24,000.");
		assertThat(ranges("20000", "50000", "25000", "41000"))
			.containsExactly("Pay for lawyers ($20,000–$50,000) covers the full range for cooks ($25,000–$41,000).");
		assertThat(ranges("25000", "41000", "20000", "50000"))
			.containsExactly("Pay for cooks ($20,000–$50,000) covers the full range for lawyers ($25,000–$41,000).");
	}

	@Test
	void percentileRangesAreNoSalaryRanges() {
		RoleProfile lawyer = percentiles("Lawyer", "20000", "50000");
		assertThat(answer(lawyer, percentiles("Cook", "25000", "41000")))
			.containsExactly("Pay for lawyers ($20,000–$50,000) covers the full range for cooks ($25,000–$41,000).");
		assertThat(answer(lawyer, percentiles("Cook", "25000", "51000")))
			.containsExactly("The pay ranges of the middle 8 in 10 workers overlap between $25,000 and $50,000.");
		assertThat(answer(lawyer, RoleProfiles.of("Cook", FactKind.SALARY_RANGE, Values.range("1", "2"))))
			.containsExactly(NOTHING);
	}

	@Test
	void theMiddleHalfOfEachRole() {
		assertThat(halves(FactKind.WAGE_RANGE_25_75, "80330", "112350", "49430", "83940")).hasValue(
				"The middle half of lawyers earn $80,330–$112,350 a year; the middle half of cooks, $49,430–$83,940.");
		assertThat(halves(FactKind.HOURLY_WAGE_RANGE_25_75, "16.50", "20", "15", "16.25")).hasValue(
				"The middle half of lawyers earn $16.50–$20.00 an hour; the middle half of cooks, $15.00–$16.25.");
		assertThat(halves(FactKind.SALARY_RANGE, "1", "2", "3", "4")).isEmpty();
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.WAGE_RANGE_25_75, Values.range("1", "2"));
		RoleProfile undated = RoleProfiles.of("Clerk", ARTICLE, FactKind.WAGE_RANGE_25_75, Values.range("1", "2"));
		assertThat(of(lawyer, undated).middleHalves()).isEmpty();
		assertThat(of(lawyer, RoleProfiles.role("Cook").build()).middleHalves()).isEmpty();
		assertThat(of(lawyer, RoleProfiles.of("Cook", FactKind.WAGE_RANGE_25_75, Values.range("1", "3")),
				RoleProfiles.of("Judge", FactKind.WAGE_RANGE_25_75, Values.range("1", "3")))
			.middleHalves()).isEmpty();
	}

	@Test
	void hourlyRangesHaveCents() {
		assertThat(answer(RoleProfiles.of("Actor", FactKind.HOURLY_WAGE_RANGE_10_90, Values.range("16.50", "143.68")),
				RoleProfiles.of("Dancer", FactKind.HOURLY_WAGE_RANGE_10_90, Values.range("17", "60"))))
			.containsExactly("Pay for actors ($16.50–$143.68) covers the full range for dancers ($17.00–$60.00).");
		assertThat(answer(RoleProfiles.of("Actor", FactKind.HOURLY_WAGE_RANGE_10_90, Values.range("16.50", "43.68")),
				RoleProfiles.of("Dancer", FactKind.HOURLY_WAGE_RANGE_10_90, Values.range("17", "60"))))
			.containsExactly("The hourly pay ranges of the middle 8 in 10 workers overlap between $17.00 and $43.68.");
		assertThat(answer(RoleProfiles.of("Actor", FactKind.HOURLY_WAGE_RANGE_10_90, Values.range("16.50", "43.68")),
				RoleProfiles.of("Dancer", FactKind.HOURLY_WAGE_RANGE_10_90, Values.range("50", "60"))))
			.containsExactly("The hourly pay ranges of the middle 8 in 10 workers don’t overlap.");
	}

	@Test
	void rangesOfThreeRolesAreNotDescribed() {
		RoleProfile lawyer = percentiles("Lawyer", "20000", "50000");
		assertThat(answer(lawyer, percentiles("Cook", "25000", "41000"), percentiles("Judge", "30000", "60000")))
			.containsExactly(NOTHING);
	}

	@Test
	void peopleAndBestPayingPlacesStayOut() {
		RoleProfile lawyer = RoleProfiles.role("Lawyer")
			.with(FactKind.AVERAGE_AGE, Quantity.of("40"))
			.with(FactKind.GENDER, Values.exclusive("Women", "87.5", "Men", "12.5"))
			.with(FactKind.BEST_PAYING_STATE, Values.bestPaying("Massachusetts"))
			.build();
		assertThat(answer(lawyer, RoleProfiles.role("Cook").build())).containsExactly(NOTHING);
	}

	private static List<String> ranges(String low, String high, String otherLow, String otherHigh) {
		return answer(RoleProfiles.of("Lawyer", FactKind.SALARY_RANGE, Values.range(low, high)),
				RoleProfiles.of("Cook", FactKind.SALARY_RANGE, Values.range(otherLow, otherHigh)));
	}

	private static Optional<String> inTexas(RoleProfile... roles) {
		return new Summary(Comparison.of(List.of(roles)), Optional.of("Texas"), new Messages()).pay();
	}

	private static Optional<String> halves(FactKind kind, String low, String high, String otherLow, String otherHigh) {
		return of(RoleProfiles.of("Lawyer", kind, Values.range(low, high)),
				RoleProfiles.of("Cook", kind, Values.range(otherLow, otherHigh)))
			.middleHalves();
	}

	private static RoleProfile percentiles(String title, String low, String high) {
		return RoleProfiles.role(title)
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of(low))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of(high))
			.build();
	}

	private static List<String> notCompared(Origin one, Origin other) {
		return answer(
				RoleProfiles.role("Lawyer").from(one).with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("60000")).build(),
				RoleProfiles.role("Cook").from(other).with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000")).build());
	}

	private static String cannotCompare(String reason) {
		return "We can’t compare the pay of these two roles: " + reason + ".";
	}

	private static String figures(String source, String otherSource) {
		return "Lawyers earn $60,000 a year on average (" + source + "); cooks earn $50,000 (" + otherSource + ").";
	}

	private static List<String> pay(FactKind kind, String one, String other) {
		return answer(RoleProfiles.of("Lawyer", kind, Quantity.of(one)),
				RoleProfiles.of("Cook", kind, Quantity.of(other)));
	}

	private static RoleProfile timed(String title) {
		return RoleProfiles.of(title, FactKind.TIME_TO_BECOME, Values.range("2", "4"));
	}

	private static RoleProfile entering(String title, String level) {
		return RoleProfiles.of(title, FactKind.TYPICAL_ENTRY_EDUCATION, new Text(level));
	}

	private static List<String> answer(RoleProfile... roles) {
		return of(roles).answer();
	}

	private static Summary of(RoleProfile... roles) {
		return new Summary(Comparison.of(List.of(roles)), new Messages());
	}

}
