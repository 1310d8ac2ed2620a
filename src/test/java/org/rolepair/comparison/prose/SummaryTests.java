package org.rolepair.comparison.prose;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
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
		assertThat(summary(specialist, coordinator)).containsExactly(
				"Patient service specialists earn $33,563 a year on average; patient coordinators earn $32,954, "
						+ "$609 (1.8%) less. The salary range of patient coordinators, $25,000 to $41,000, holds the whole "
						+ "range of patient service specialists, $27,000 to $40,000. It typically takes 2 to 4 years "
						+ "to become a patient service specialist or a patient coordinator.",
				"The skills named most for a patient service specialist are patients, patient service, and physical "
						+ "therapy. The skills named most for a patient coordinator are patients, customer service, "
						+ "and patient care.");
		assertThat(summary(coordinator, specialist)).first()
			.asString()
			.startsWith(
					"Patient coordinators earn $32,954 a year on average; patient service specialists earn $33,563, "
							+ "$609 (1.8%) more. The salary range of patient coordinators, $25,000 to $41,000, holds the whole range "
							+ "of patient service specialists, $27,000 to $40,000.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			60000 | 50000 | Lawyers earn $60,000 a year on average; cooks earn $50,000, $10,000 (16.7%) less.
			50000 | 60000 | Lawyers earn $50,000 a year on average; cooks earn $60,000, $10,000 (20.0%) more.
			50000 | 50000 | Lawyers and cooks earn the same: $50,000 a year on average.
			50001 | 50000 | Lawyers earn $50,001 a year on average; cooks earn $50,000, $1 (less than 0.1%) less.
			0     | 50000 | Lawyers earn $0 a year on average; cooks earn $50,000, $50,000 more.
			50000 | 0     | Lawyers earn $50,000 a year on average; cooks earn $0, $50,000 less.""")
	void averagePay(String one, String other, String sentence) {
		assertThat(pay(FactKind.ANNUAL_MEAN_WAGE, one, other)).containsExactly(sentence);
	}

	@Test
	void amountsWithCentsShowTheFiguresFromWhichTheirDifferenceIsTaken() {
		assertThat(pay(FactKind.ANNUAL_MEAN_WAGE, "50000.40", "50000.60")).containsExactly(
				"Lawyers earn $50,000.40 a year on average; cooks earn $50,000.60, $0.20 (less than 0.1%) more.");
	}

	@Test
	void aMedianIsNoAverage() {
		assertThat(pay(FactKind.ANNUAL_MEDIAN_WAGE, "60000", "50000"))
			.containsExactly("Lawyers earn $60,000 a year at the median; cooks earn $50,000, $10,000 (16.7%) less.");
		assertThat(pay(FactKind.ANNUAL_MEDIAN_WAGE, "50000", "50000"))
			.containsExactly("Lawyers and cooks earn the same: $50,000 a year at the median.");
	}

	@Test
	void payIsByTheHourForWhoIsPaidByTheHourAlone() {
		RoleProfile actor = hourly("Actor", "58.29", "29.05");
		assertThat(summary(actor, hourly("Dancer", "30.83", "24.80"))).first()
			.asString()
			.isEqualTo("Actors earn $58.29 an hour on average; dancers earn $30.83, $27.46 (47.1%) less. "
					+ "The hourly range from the 10th to the 90th percentile is the same for both: "
					+ "$16.50 to $143.68.");
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.with(FactKind.HOURLY_MEAN_WAGE, Quantity.of("48.76"))
			.build();
		assertThat(summary(actor, nurse))
			.containsExactly("Actors earn $58.29 an hour on average; nurses earn $48.76, $9.53 (16.3%) less.");
		assertThat(summary(nurse, hourlyUnlike(actor))).containsExactly(
				"Nurses earn $48.76 an hour on average and actors $58.29; the two figures are not compared, "
						+ "because the source states no period.");
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
		assertThat(summary(lawyer, cook))
			.containsExactly("Lawyers earn $60,000 a year at the median; cooks earn $50,000, $10,000 (16.7%) less.");
	}

	@Test
	void anAverageOnOneSideAndAMedianOnTheOtherAreNotCompared() {
		RoleProfile lawyer = RoleProfiles.paid("Lawyer", "70000");
		RoleProfile cook = RoleProfiles.role("Cook")
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("50000"))
			.otherwise(Section.PAY, BlankReason.NOT_COLLECTED)
			.build();
		assertThat(summary(lawyer, cook)).containsExactly(
				"Lawyers earn $70,000 a year on average; for cooks, no such figure is known (not collected).");
	}

	@Test
	void withinTheMarginOfError() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000", "1"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, Values.estimate("48000", "2.5"));
		assertThat(summary(lawyer, cook)).containsExactly("Lawyers earn $50,000 a year on average and cooks $48,000; "
				+ "the difference of $2,000 is within the margin of error, ±$2,100.");
	}

	@Test
	void theSameByConstruction() {
		Origin row = Origins.onRow(Origins.survey(), "29-2099", "Health Technologists and Technicians, All Other");
		RoleProfile one = RoleProfiles.role("Sleep technologist")
			.from(row)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("59070"))
			.build();
		RoleProfile other = RoleProfiles.role("Dialysis technician")
			.from(row)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("59070"))
			.build();
		assertThat(summary(one, other))
			.containsExactly("Sleep technologists and dialysis technicians share one pay figure: "
					+ "health technologists and technicians, all other (29-2099) earn $59,070 a year on average.");
	}

	@Test
	void aFigureOfAWiderGroupIsTheGroups() {
		RoleProfile sustainability = RoleProfiles.role("Chief sustainability officer")
			.onet("11-1011.03")
			.from(Origins.onRow(Origins.survey(), "11-1011", "Chief Executives"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
			.build();
		RoleProfile lawyer = RoleProfiles.paid("Lawyer", "169630");
		assertThat(summary(sustainability, lawyer)).containsExactly(
				"Chief executives, the wider group, earn $269,630 a year on average; lawyers earn $169,630, "
						+ "$100,000 (37.1%) less. Chief executives, the wider group, usually enter with a bachelor’s degree.");
		assertThat(summary(lawyer, sustainability)).first(InstanceOfAssertFactories.STRING)
			.startsWith("Lawyers earn $169,630 a year on average; chief executives, the wider group, earn $269,630, "
					+ "$100,000 (59.0%) more. Chief executives");
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
		assertThat(summary(surveyor, geodetic)).containsExactly("Surveyors usually enter with a bachelor’s degree.");
		assertThat(summary(geodetic, surveyor))
			.containsExactly("Surveyors, the wider group, usually enter with a bachelor’s degree.");
	}

	@Test
	void aLimitAboveTheOtherFigureIsHigherByAtLeastTheirDistance() {
		RoleProfile surgeon = RoleProfiles.of("Surgeon", FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"));
		RoleProfile cook = RoleProfiles.paid("Cook", "40000");
		assertThat(summary(surgeon, cook)).containsExactly(
				"Surgeons earn at least $239,200 a year on average; cooks earn $40,000, at least $199,200 less.");
		assertThat(summary(cook, surgeon)).containsExactly(
				"Cooks earn $40,000 a year on average; surgeons earn at least $239,200, at least $199,200 more.");
	}

	@Test
	void twoLimitsAreNotCompared() {
		RoleProfile surgeon = RoleProfiles.of("Surgeon", FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"));
		RoleProfile dentist = RoleProfiles.of("Dentist", FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200"));
		assertThat(summary(surgeon, dentist))
			.containsExactly("Surgeons earn at least $239,200 a year on average and dentists at least $239,200; the "
					+ "two figures are not compared, because one of them is known only as a limit.");
	}

	@Test
	void figuresThatMustNotBeComparedStandSideBySide() {
		Origin survey = Origins.survey();
		assertThat(notCompared(ARTICLE, survey)).isEqualTo(becauseOf("the source states no period"));
		assertThat(notCompared(survey, Origins.survey(YearMonth.of(2020, 5))))
			.isEqualTo(becauseOf("their dates lie more than 12 months apart"));
		assertThat(notCompared(survey, Origins.of(survey, Population.JOBS)))
			.isEqualTo(becauseOf("they count different people"));
		assertThat(notCompared(survey, Origins.in(survey, "Ohio")))
			.isEqualTo(becauseOf("they speak of different places"));
	}

	@Test
	void unlikeCurrenciesStandSideBySide() {
		RoleProfile lawyer = RoleProfiles.paid("Lawyer", "60000");
		RoleProfile cook = RoleProfiles.role("Cook")
			.paidIn("EUR")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
			.build();
		assertThat(summary(lawyer, cook)).containsExactly("Lawyers earn $60,000 a year on average and cooks €50,000; "
				+ "the two figures are not compared, because they are in different currencies.");
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
		String sentence = "Lawyers earn $60,000 a year on average; for cooks, no such figure is known (" + words + ").";
		assertThat(summary(lawyer, cook)).containsExactly(sentence);
		assertThat(summary(cook, lawyer)).containsExactly(sentence);
	}

	@ParameterizedTest
	@EnumSource
	void blanksOnBothSidesAreNotSpokenOf(BlankReason reason) {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.ANNUAL_MEAN_WAGE, new Blank(reason));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.ANNUAL_MEAN_WAGE, new Blank(reason));
		assertThat(summary(lawyer, cook)).containsExactly("No figure of pay, time or skills can be told of these roles "
				+ "yet; what is known of them stands below.");
	}

	@Test
	void rolesOfWhichNothingIsKnownAreSpokenOfAllTheSame() {
		assertThat(summary(RoleProfiles.role("Lawyer").build(), RoleProfiles.role("Cook").build())).containsExactly(
				"No figure of pay, time or skills can be told of these roles yet; what is known of them stands below.");
	}

	@Test
	void threeRoles() {
		assertThat(summary(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "30000"),
				RoleProfiles.paid("Welder", "70000")))
			.containsExactly(
					"Lawyers earn $60,000 a year on average. Cooks earn $30,000, $30,000 (50.0%) less than lawyers. "
							+ "Welders earn $70,000, $10,000 (16.7%) more than lawyers.");
	}

	@Test
	void fourRolesOfEverySort() {
		RoleProfile blank = RoleProfiles.of("Waiter", FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD));
		RoleProfile undated = RoleProfiles.role("Clerk")
			.from(ARTICLE)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("40000"))
			.build();
		assertThat(summary(RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "60000"), blank, undated))
			.containsExactly(
					"Lawyers earn $60,000 a year on average. Cooks earn the same as lawyers. Clerks earn $40,000, not "
							+ "compared with lawyers, because the source states no period.");
	}

	@Test
	void fourRolesOfWhichTheFirstIsBlank() {
		RoleProfile blank = RoleProfiles.of("Waiter", FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD));
		assertThat(summary(blank, RoleProfiles.paid("Lawyer", "60000"), RoleProfiles.paid("Cook", "30000")))
			.containsExactly("Lawyers earn $60,000 a year on average. Cooks earn $30,000 a year on average.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1   | 1   | It typically takes 1 year to become a lawyer.
			2   | 2   | It typically takes 2 years to become a lawyer.
			1   | 2   | It typically takes 1 to 2 years to become a lawyer.
			0   | 1   | It typically takes 0 to 1 years to become a lawyer.
			0.5 | 1.5 | It typically takes 0.5 to 1.5 years to become a lawyer.""")
	void theTimeOfOneRole(String low, String high, String sentence) {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.TIME_TO_BECOME, Values.range(low, high));
		assertThat(summary(lawyer, RoleProfiles.role("Cook").build())).containsExactly(sentence);
	}

	@Test
	void unlikeTimesHaveASentenceEach() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.TIME_TO_BECOME, Values.range("7", "7"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.TIME_TO_BECOME, Values.range("1", "2"));
		assertThat(summary(lawyer, cook)).containsExactly(
				"It typically takes 7 years to become a lawyer. It typically takes 1 to 2 years to become a cook.");
	}

	@Test
	void theSameTimeOfThreeRolesIsSaidOnce() {
		assertThat(summary(timed("Lawyer"), timed("Cook"), timed("Welder")))
			.containsExactly("It typically takes 2 to 4 years to become a lawyer, a cook, or a welder.");
	}

	@Test
	void whereNoTimeIsKnownTheEntryEducationIsSaid() {
		assertThat(summary(timed("Lawyer"), entering("Cook", "No formal educational credential")))
			.containsExactly("It typically takes 2 to 4 years to become a lawyer. Cooks usually enter with no formal "
					+ "educational credential.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			No formal educational credential  | no formal educational credential
			High school diploma or equivalent | a high school diploma or the equivalent
			Some college, no degree           | some college but no degree
			Postsecondary nondegree award     | a postsecondary award below a degree
			Associate's degree                | an associate’s degree
			Bachelor's degree                 | a bachelor’s degree
			Master's degree                   | a master’s degree
			Doctoral or professional degree   | a doctoral or professional degree
			Sea captain's ticket              | the level that the source calls “Sea captain's ticket”
			???                               | the level that the source calls “???”""")
	void entryEducationInRunningText(String level, String words) {
		assertThat(summary(entering("Lawyer", level), entering("Cook", level)))
			.containsExactly("Lawyers and cooks usually enter with " + words + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | The skill named most for a lawyer is patients.
			2 | The skills named most for a lawyer are patients and front desk.
			3 | The skills named most for a lawyer are patients, front desk, and check-in.
			4 | The skills named most for a lawyer are patients, front desk, and check-in.""")
	void namesUpToThreeSkills(int count, String sentence) {
		String[] all = { "patients", "20", "front desk", "9", "check-in", "9", "billing", "9" };
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_MENTIONS,
				Values.partial(Arrays.copyOf(all, 2 * count)));
		assertThat(summary(lawyer, RoleProfiles.role("Cook").build())).containsExactly(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4.00 | 3.88 | 3.75 | 3.62 | The skills rated highest for a lawyer are one, two, and three.
			4.00 | 3.88 | 3.75 | 3.75 | The skills rated highest for a lawyer are one and two.
			4.00 | 3.75 | 3.75 | 3.75 | The skill rated highest for a lawyer is one.
			3.75 | 3.75 | 3.75 | 3.62 | The skills rated highest for a lawyer are one, two, and three.
			3.62 | 4.00 | 3.62 | 3.62 | The skill rated highest for a lawyer is two.""")
	void namesRatedSkillsThatStandAboveTheNext(String one, String two, String three, String four, String sentence) {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_IMPORTANCE,
				Values.ratings("one", one, "two", two, "three", three, "four", four));
		assertThat(summary(lawyer, RoleProfiles.role("Cook").build())).containsExactly(sentence);
	}

	@Test
	void aTieOfFourAtTheTopNamesNoSkill() {
		RoleProfile lawyer = RoleProfiles.role("Lawyer")
			.with(FactKind.SKILL_IMPORTANCE, Values.ratings("one", "4", "two", "4", "three", "4", "four", "4"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("1"))
			.build();
		assertThat(summary(lawyer, RoleProfiles.paid("Cook", "1"))).hasSize(1);
	}

	@Test
	void theSameTopSkillsOnBothSidesAreSaidOnce() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_MENTIONS,
				Values.partial("patients", "20", "front desk", "9"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.SKILL_MENTIONS,
				Values.partial("patients", "30", "front desk", "11"));
		assertThat(summary(lawyer, cook))
			.containsExactly("The skills named most for a lawyer and a cook are patients and front desk.");
	}

	@Test
	void theSameTopRatedSkillsAreSaidOnceThoughTheirRatingsDiffer() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_IMPORTANCE,
				Values.ratings("speaking", "4.50", "reading", "3.00"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.SKILL_IMPORTANCE,
				Values.ratings("speaking", "4.00", "reading", "3.50"));
		assertThat(summary(lawyer, cook))
			.containsExactly("The skills rated highest for a lawyer and a cook are speaking and reading.");
	}

	@Test
	void mentionsAndRatingsHaveSentencesOfTheirOwn() {
		RoleProfile lawyer = RoleProfiles.of("Lawyer", FactKind.SKILL_MENTIONS, Values.partial("patients", "20"));
		RoleProfile cook = RoleProfiles.of("Cook", FactKind.SKILL_IMPORTANCE, Values.ratings("patients", "4.00"));
		assertThat(summary(lawyer, cook)).containsExactly(
				"The skill named most for a lawyer is patients. " + "The skill rated highest for a cook is patients.");
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
		assertThat(summary(role, cook)).containsExactly(plural
				+ " earn $60,000 a year on average; cooks earn $50,000, $10,000 (16.7%) less. It typically takes "
				+ "2 to 4 years to become " + article + " " + running + " or a cook.",
				"The skill named most for " + article + " " + running + " and a cook is patients.");
		assertThat(summary(cook, role)).containsExactly(
				"Cooks earn $50,000 a year on average; " + runningPlural
						+ " earn $60,000, $10,000 (20.0%) more. It typically takes 2 to 4 years to become a cook or "
						+ article + " " + running + ".",
				"The skill named most for a cook and " + article + " " + running + " is patients.");
	}

	@Test
	void rangesThatOverlapLieApartOrAreEqual() {
		assertThat(ranges("20000", "30000", "25000", "41000")).isEqualTo("The salary range is $20,000 to $30,000 for "
				+ "lawyers and $25,000 to $41,000 for cooks: the two overlap.");
		assertThat(ranges("20000", "24000", "25000", "41000")).isEqualTo("The salary range is $20,000 to $24,000 for "
				+ "lawyers and $25,000 to $41,000 for cooks: the two do not overlap.");
		assertThat(ranges("20000", "24000", "20000", "24000"))
			.isEqualTo("The salary range is the same for both: $20,000 to $24,000.");
		assertThat(ranges("20000", "50000", "25000", "41000")).isEqualTo("The salary range of lawyers, $20,000 to "
				+ "$50,000, holds the whole range of cooks, $25,000 to $41,000.");
	}

	@Test
	void percentileRangesAreNoSalaryRanges() {
		RoleProfile lawyer = percentiles("Lawyer", "20000", "50000");
		RoleProfile cook = percentiles("Cook", "25000", "41000");
		assertThat(summary(lawyer, cook)).containsExactly("The range from the 10th to the 90th percentile of lawyers, "
				+ "$20,000 to $50,000, holds the whole range of cooks, $25,000 to $41,000.");
		assertThat(summary(lawyer, RoleProfiles.of("Cook", FactKind.SALARY_RANGE, Values.range("1", "2")))).first()
			.asString()
			.startsWith("No figure");
	}

	@Test
	void peopleAndBestPayingPlacesStayOut() {
		RoleProfile lawyer = RoleProfiles.role("Lawyer")
			.with(FactKind.AVERAGE_AGE, Quantity.of("40"))
			.with(FactKind.GENDER, Values.exclusive("Women", "87.5", "Men", "12.5"))
			.with(FactKind.BEST_PAYING_STATE, Values.bestPaying("Massachusetts"))
			.build();
		assertThat(summary(lawyer, RoleProfiles.role("Cook").build())).first().asString().startsWith("No figure");
	}

	private static String ranges(String low, String high, String otherLow, String otherHigh) {
		return String.join(" ", summary(RoleProfiles.of("Lawyer", FactKind.SALARY_RANGE, Values.range(low, high)),
				RoleProfiles.of("Cook", FactKind.SALARY_RANGE, Values.range(otherLow, otherHigh))));
	}

	private static RoleProfile percentiles(String title, String low, String high) {
		return RoleProfiles.role(title)
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of(low))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of(high))
			.build();
	}

	private static String notCompared(Origin one, Origin other) {
		return String.join(" ", summary(
				RoleProfiles.role("Lawyer").from(one).with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("60000")).build(),
				RoleProfiles.role("Cook").from(other).with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000")).build()));
	}

	private static String becauseOf(String reason) {
		return "Lawyers earn $60,000 a year on average and cooks $50,000; the two figures are not compared, because "
				+ reason + ".";
	}

	private static List<String> pay(FactKind kind, String one, String other) {
		return summary(RoleProfiles.of("Lawyer", kind, Quantity.of(one)),
				RoleProfiles.of("Cook", kind, Quantity.of(other)));
	}

	private static RoleProfile timed(String title) {
		return RoleProfiles.of(title, FactKind.TIME_TO_BECOME, Values.range("2", "4"));
	}

	private static RoleProfile entering(String title, String level) {
		return RoleProfiles.of(title, FactKind.TYPICAL_ENTRY_EDUCATION, new Text(level));
	}

	private static List<String> summary(RoleProfile... roles) {
		return new Summary(Comparison.of(List.of(roles)), new Messages()).paragraphs();
	}

}
