package org.rolepair.exchange.agencies;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OnetTablesTests {

	private static final String CODE = "29-1141.00";

	private static final String RATINGS = "O*NET-SOC Code\tElement ID\tScale ID\tData Value\tN\tStandard Error\t"
			+ "Lower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source";

	@TempDir
	private Path folder;

	@Test
	void editionIsReadFromTheReadMe() {
		assertThat(given().read().data().onet().edition()).contains(new OnetEdition("29.3", YearMonth.of(2025, 5)));
	}

	@Test
	void tablesWithoutTheirEditionAreRefused() {
		GivenTables given = new GivenTables(this.folder).file("Occupation Data.txt",
				"O*NET-SOC Code\tTitle\tDescription", CODE + "\tRegistered Nurses\tAssess patients.");
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(given::read)
			.withMessageContaining("Read Me.txt");
	}

	@Test
	void editionWithOlderCodesIsRefused() {
		GivenTables given = new GivenTables(this.folder).onet("24.2");
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(given::read)
			.withMessageContaining("O*NET 24.2 uses codes older than O*NET-SOC 2019");
	}

	@Test
	void quotationMarkInTabSeparatedTextIsText() {
		OfficialData data = given()
			.file("Alternate Titles.txt", "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)",
					CODE + "\t\"Scrub\" Nurse\tn/a\t01", CODE + "\tWard Nurse\tn/a\t01")
			.read()
			.data();
		assertThat(data.onet().alternateTitles(CODE)).containsExactly("\"Scrub\" Nurse", "Ward Nurse");
	}

	@Test
	void importanceOfSkillsIsTakenAndNothingElse() {
		OfficialData data = given()
			.file("Skills.txt", RATINGS, rating("2.A.1.a", "IM", "4", "N", "n/a"),
					rating("2.A.1.a", "LV", "5", "N", "N"))
			.file("Knowledge.txt", RATINGS, rating("2.C.1.a", "IM", "3.5", "N", "n/a"))
			.file("Content Model Reference.txt", "Element ID\tElement Name\tDescription",
					"2.A.1.a\tReading Comprehension\tUnderstanding written sentences")
			.read()
			.data();
		assertThat(data.onet().skills(CODE)).singleElement().satisfies((skill) -> {
			assertThat(skill.answer()).isEqualTo(Quantity.of("4.00"));
			assertThat(data.onet().skillName(skill.element())).isEqualTo("Reading Comprehension");
			assertThat(skill.date()).isEqualTo(YearMonth.of(2021, 8));
			assertThat(skill.sampling().orElseThrow().respondents()).isEqualTo(8);
		});
	}

	@Test
	void suppressedRatingIsWithheldAndTellsOnlyHowManyWereAsked() {
		OfficialData data = given().file("Skills.txt", RATINGS, rating("2.A.1.a", "IM", "4", "Y", "n/a")).read().data();
		assertThat(data.onet().skills(CODE)).singleElement().satisfies((skill) -> {
			assertThat(skill.answer()).isEqualTo(new Blank(BlankReason.WITHHELD));
			assertThat(skill.sampling().orElseThrow().standardError()).isEmpty();
		});
	}

	@Test
	void ratingThatIsNotRelevantIsWithheld() {
		OfficialData data = given().file("Skills.txt", RATINGS, rating("2.A.1.a", "IM", "4", "N", "Y")).read().data();
		assertThat(data.onet().skills(CODE).get(0).answer()).isEqualTo(new Blank(BlankReason.WITHHELD));
	}

	@Test
	void skillThatIsRatedTwiceIsRejected() {
		OfficialFiles read = given()
			.file("Skills.txt", RATINGS, rating("2.A.1.a", "IM", "4", "N", "N"), rating("2.A.1.a", "IM", "3", "N", "N"))
			.read();
		assertThat(read.rejected()).containsExactly(new FileProblem("given/Skills.txt", 3, "Element ID",
				"the skill 2.A.1.a is rated twice for 29-1141.00"));
	}

	@Test
	void categoriesOfExperienceComeInTheirOrder() {
		String headings = "O*NET-SOC Code\tElement ID\tScale ID\tCategory\tData Value\tN\tStandard Error\tLower CI Bound\t"
				+ "Upper CI Bound\tRecommend Suppress\tDate\tDomain Source";
		String row = CODE + "\t3.A.1\tRW\t%s\t%s\t27\t0\tn/a\tn/a\tN\t08/2021\tIncumbent";
		OfficialData data = given()
			.file("Education, Training, and Experience.txt", headings, row.formatted("10", "60").replace("n/a", ""),
					row.formatted("2", "40").replace("n/a", ""),
					row.formatted("1", "9").replace("RW", "RL").replace("n/a", ""))
			.file("Education, Training, and Experience Categories.txt",
					"Element ID\tScale ID\tCategory\tCategory Description", "3.A.1\tRW\t2\tUp to and including 1 month",
					"3.A.1\tRW\t10\tOver 8 years, up to and including 10 years")
			.read()
			.data();
		assertThat(data.onet().experience(CODE)).extracting((share) -> data.onet().experienceCategory(share.element()))
			.containsExactly("Up to and including 1 month", "Over 8 years, up to and including 10 years");
	}

	@Test
	void missingNumberOfTheTextFormIsNoFault() {
		OfficialFiles read = given()
			.file("Skills.txt", RATINGS,
					rating("2.A.1.a", "IM", "4", "N", "N").replaceAll("0.1637|3.4292|4.0708", "n/a"),
					CODE + "\t2.A.1.b\tIM\t3.5\tn/a\tn/a\tn/a\tn/a\tN\tN\t08/2021\tAnalyst")
			.read();
		assertThat(read.rejected()).isEmpty();
		assertThat(read.data().onet().skills(CODE)).hasSize(2)
			.last()
			.satisfies((skill) -> assertThat(skill.sampling()).isEmpty());
	}

	@Test
	void rejectedRowLeavesNoPartOfItsOccupation() {
		OfficialFiles read = given()
			.file("Skills.txt", RATINGS, rating("2.A.1.a", "IM", "4", "N", "N"),
					rating("2.A.1.b", "IM", "four", "N", "N"), rating("2.A.1.c", "IM", "3", "N", "N"))
			.read();
		assertThat(read.rejected()).hasSize(1);
		assertThat(read.data().onet().skills(CODE)).isEmpty();
	}

	@Test
	void ratingOffItsScaleIsRejectedWithTheOthersOfItsOccupation() {
		OfficialFiles read = given()
			.file("Skills.txt", RATINGS, rating("2.A.1.a", "IM", "7", "N", "N"), rating("2.A.1.b", "IM", "3", "N", "N"),
					rating("2.A.1.c", "IM", "3", "N", "N").replace("\t8\t", "\t-8\t"),
					rating("2.A.1.a", "IM", "5", "N", "N").replace(CODE, "29-1151.00"))
			.read();
		assertThat(read.rejected()).extracting(FileProblem::line)
			.containsExactly("given/Skills.txt, row 2, column Data Value: isn't on the scale from 1 to 5",
					"given/Skills.txt, row 4, column N: is negative");
		assertThat(read.data().onet().skills(CODE)).isEmpty();
		assertThat(read.data().onet().skills("29-1151.00")).hasSize(1);
	}

	@Test
	void shareAboveAHundredIsRejectedWithTheOthersOfItsOccupation() {
		String row = CODE + "\t3.A.1\tRW\t%s\t%s\tN\t08/2021";
		OfficialFiles read = given()
			.file("Education, Training, and Experience.txt",
					"O*NET-SOC Code\tElement ID\tScale ID\tCategory\tData Value\tRecommend Suppress\tDate",
					row.formatted("1", "120"), row.formatted("2", "40"), row.formatted("some", "40"))
			.read();
		assertThat(read.rejected()).extracting(FileProblem::line)
			.containsExactly(
					"given/Education, Training, and Experience.txt, row 2, column Data Value: "
							+ "isn't a share between 0 and 100 percent",
					"given/Education, Training, and Experience.txt, row 4, column Category: \"some\" isn't a number");
		assertThat(read.data().onet().experience(CODE)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "some", "2.5", "", "1" })
	void shareWithoutACategoryOfItsOwnIsRejectedWithTheOthersOfItsOccupation(String category) {
		String row = CODE + "\t3.A.1\tRW\t%s\t%s\tN\t08/2021";
		OfficialFiles read = given()
			.file("Education, Training, and Experience.txt",
					"O*NET-SOC Code\tElement ID\tScale ID\tCategory\tData Value\tRecommend Suppress\tDate",
					row.formatted("1", "60"), row.formatted(category, "40"))
			.read();
		assertThat(read.rejected()).singleElement()
			.satisfies((problem) -> assertThat(problem.line()).contains("row 3, column Category: "));
		assertThat(read.data().onet().experience(CODE)).isEmpty();
	}

	@Test
	void monthThatIsNoneIsRejected() {
		OfficialFiles read = given()
			.file("Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\tDomain Source", CODE + "\t4\tAugust 2021\tAnalyst",
					"29-1151.00\t6\t08/2021\tAnalyst", "29-1161.00\t3\t08/2021\tAnalyst")
			.read();
		assertThat(read.rejected()).extracting(FileProblem::line)
			.containsExactly("given/Job Zones.txt, row 2, column Date: isn't a month such as 08/2023",
					"given/Job Zones.txt, row 3, column Job Zone: isn't a level from 1 to 5");
		assertThat(read.data().onet().jobZone("29-1161.00")).contains(new OnetData.JobZone(3, YearMonth.of(2021, 8)));
	}

	@Test
	void relatedOccupationsComeNearestFirst() {
		String row = CODE + "\t%s\t%s\t%d";
		OfficialData data = given()
			.file("Related Occupations.txt", "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex",
					row.formatted("29-2061.00", "Primary-Long", 7), row.formatted("29-1171.00", "Primary-Short", 1))
			.read()
			.data();
		assertThat(data.onet().related()).containsOnly(Map.entry(CODE, List.of("29-1171.00", "29-2061.00")));
	}

	@Test
	void combinedOccupationHasTheCodeOfTheMatrix() {
		OfficialData data = given()
			.file("crosswalk.csv", "O*NET-SOC Code,O*NET-SOC Title,NEM Code",
					"29-2011.00,Medical and Clinical Laboratory Technologists,29-2010")
			.read()
			.data();
		assertThat(data.matrixCode(new OnetOccupation("29-2011.00", "", ""))).isEqualTo("29-2010");
		assertThat(data.matrixCode(new OnetOccupation(CODE, "", ""))).isEqualTo("29-1141");
	}

	private GivenTables given() {
		return new GivenTables(this.folder).occupations(CODE + "\tRegistered Nurses\tAssess patients.");
	}

	private static String rating(String element, String scale, String value, String suppress, String relevant) {
		return String.join("\t", CODE, element, scale, value, "8", "0.1637", "3.4292", "4.0708", suppress, relevant,
				"08/2021", "Analyst");
	}

}
