package org.rolepair.exchange.agencies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RefusedFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tables of several editions of O*NET in one import, and the names of 31.0.
 */
class OnetEditionsTests {

	private static final String CODE = "29-1141.00";

	private static final String OCCUPATIONS = "O*NET-SOC Code\tTitle\tDescription";

	private static final String ZONES = "O*NET-SOC Code\tJob Zone\tDate";

	private static final String RELATED = "O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex";

	private static final String RATINGS = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\t"
			+ "Standard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source";

	private static final String SHARES = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value\tN\t"
			+ "Standard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tDate\tDomain Source";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "a, b", "b, a" })
	void readMeNamesTheEditionOfTheTablesBesideIt(String older, String newer) {
		OfficialFiles read = given().file(older + "/Read Me.txt", readMe("29.3", "May 2025"))
			.file(older + "/Job Zones.txt", ZONES, CODE + "\t3\t08/2024")
			.file(older + "/Related Occupations.txt", RELATED, CODE + "\t29-1171.00\t1")
			.file(newer + "/Read Me.txt", readMe("30.1", "December 2025"))
			.file(newer + "/Related Occupations.txt", RELATED, CODE + "\t29-2061.00\t1")
			.file(newer + "/tables/Job Zones.txt", ZONES, CODE + "\t4\t08/2021")
			.read();
		assertThat(read.data().onetEditions())
			.extracting((edition) -> edition.edition().orElseThrow().version() + ":"
					+ edition.jobZone(CODE).orElseThrow().level())
			.containsExactly("30.1:4", "29.3:3");
		assertThat(read.data().editions()).containsExactly("O*NET 29.3", "O*NET 30.1");
		assertThat(read.remarks()).containsExactly(FileProblem.of("given/" + older + "/Job Zones.txt",
				"is older than O*NET 30.1 beside it, so it counts only for occupations that the newer one lacks"),
				FileProblem.of("given/" + older + "/Related Occupations.txt",
						"is older than O*NET 30.1 beside it, so it is passed over"));
	}

	@Test
	void archivesAreEditionsOfTheirOwn() throws IOException {
		archive("db_29_3.zip", readMe("29.3", "May 2025"), CODE + "\t3\t08/2024");
		archive("db_30_1.zip", readMe("30.1", "December 2025"), CODE + "\t4\t08/2021");
		assertThat(given().read().data().onet().jobZone(CODE).orElseThrow().level()).isEqualTo(4);
	}

	@Test
	void onlyEditionIsThatOfTablesInOtherFolders() {
		OfficialData data = given().onet("29.3")
			.file("tables/Job Zones.txt", ZONES, CODE + "\t3\t08/2024")
			.read()
			.data();
		assertThat(data.onet().edition().orElseThrow().version()).isEqualTo("29.3");
		assertThat(data.onet().jobZone(CODE)).isPresent();
	}

	@Test
	void editionsInOneFolderAreRefused() {
		GivenTables given = given().onet("29.3").file("Read Me of 30.1.txt", readMe("30.1", "December 2025"));
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(given::read)
			.withMessage("given/Read Me.txt: is from a second edition of O*NET in one place; "
					+ "give each edition a folder or .zip file of its own");
	}

	@Test
	void tableOfNoneOfSeveralEditionsIsRefused() {
		GivenTables given = given().file("a/Read Me.txt", readMe("29.3", "May 2025"))
			.file("b/Read Me.txt", readMe("30.1", "December 2025"))
			.file("Job Zones.txt", ZONES, CODE + "\t3\t08/2024");
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(given::read)
			.withMessage("given/Job Zones.txt: doesn't show which edition of O*NET it's from; "
					+ "keep it in one folder with its \"Read Me.txt\"");
	}

	@Test
	void jobTitlesAreAlternateTitles() {
		OfficialData data = given("31.0")
			.file("Job Titles.txt", "O*NET-SOC Code\tJob Title\tShort Title\tSource(s)", CODE + "\tWard Nurse\tn/a\t08")
			.read()
			.data();
		assertThat(data.onet().alternateTitles(CODE)).containsExactly("Ward Nurse");
	}

	@Test
	void essentialAndTransferableSkillsAreOneList() {
		OfficialData data = given("31.0")
			.file("Transferable Skills.txt", RATINGS, rating("2.B.1.a", "Social Perceptiveness", "3.75"))
			.file("Essential Skills.txt", RATINGS, rating("2.A.1.a", "Reading Comprehension", "4.12"),
					rating("2.A.1.a", "Reading Comprehension", "4.62").replace("IM", "LV"))
			.read()
			.data();
		assertThat(data.onet().skills(CODE)).extracting(OnetData.Rating::element)
			.containsExactlyInAnyOrder("2.A.1.a", "2.B.1.a");
		assertThat(data.onet().skillName("2.B.1.a")).isEqualTo("Social Perceptiveness");
		assertThat(data.onet().missing()).isEmpty();
	}

	@Test
	void oneOfTheTwoTablesOfSkillsIsNotAllSkills() {
		OfficialData data = given("31.0")
			.file("Essential Skills.txt", RATINGS, rating("2.A.1.a", "Reading Comprehension", "4.12"))
			.read()
			.data();
		assertThat(data.onet().skills(CODE)).isEmpty();
		assertThat(data.onet().missing())
			.containsExactly("its Essential Skills and Transferable Skills need each other");
	}

	@Test
	void educationApartFromExperienceIsNoneOfIt() {
		String row = CODE + "\t%s\t%s\t%s\t%s\t%s\t27\t0.0000\tn/a\tn/a\tN\t08/2023\tIncumbent";
		OfficialFiles read = given("31.0")
			.file("Education.txt", SHARES, row.formatted("2.D.1", "Required Level of Education", "RL", "1", "60"),
					row.formatted("2.D.1", "Required Level of Education", "RQ", "1", "40"))
			.file("Training and Experience.txt", SHARES,
					row.formatted("3.A.1", "Related Work Experience", "RW", "1", "100"))
			.file("Training and Experience Categories.txt",
					"Element ID\tElement Name\tScale ID\tCategory\tCategory Description",
					"3.A.1\tRelated Work Experience\tRW\t1\tNone")
			.file("Education Categories.txt", "Element ID\tElement Name\tScale ID\tCategory\tCategory Description",
					"2.D.1\tRequired Level of Education\tRQ\t1\tLess than a diploma")
			.read();
		assertThat(read.rejected()).isEmpty();
		assertThat(read.data().onet().experience(CODE)).singleElement()
			.satisfies((share) -> assertThat(read.data().onet().experienceCategory(share.element())).isEqualTo("None"));
	}

	@Test
	void unknownTableIsNamedWithTheNearestKnownOne() {
		OfficialFiles read = given("30.1")
			.file("Skill Ratings.txt", RATINGS.replace("Data Value", "Value"), rating("2.A.1.a", "Reading", "4"))
			.file("Knowledge of all.txt", RATINGS, rating("2.Z.1.a", "Reading", "4"))
			.file("Notes.txt", "Something\tElse", "a\tb")
			.read();
		assertThat(read.unknown()).extracting(FileProblem::line)
			.containsExactly(
					"given/Knowledge of all.txt: has no table that Rolepair can import; "
							+ "the nearest is O*NET skills, whose rows are others",
					"given/Notes.txt: has no table that Rolepair can import; check its headings, or fill in the template",
					"given/Skill Ratings.txt: has no table that Rolepair can import; "
							+ "the nearest is O*NET skills, which needs the column \"Data Value\" (is it \"Value\"?)");
	}

	@Test
	void renamedColumnIsNamedWithTheNearestHeading() {
		OfficialFiles read = given("30.1")
			.file("Skills.txt", RATINGS.replace("Recommend Suppress", "Suppress"), rating("2.A.1.a", "Reading", "4"))
			.read();
		assertThat(read.remarks()).containsExactly(
				FileProblem.of("given/Skills.txt", "lacks the column \"Recommend Suppress\" (is it \"Suppress\"?)"));
	}

	@Test
	void projectionsOfAnOtherFormAreNamedWithWhatTheyLack() {
		OfficialFiles read = given("30.1")
			.file("occupation.csv", "\"Table 1.2 Occupational projections, 2030-40\"",
					"2030 National Employment Matrix title,2030 National Employment Matrix code,Occupation type,"
							+ "\"Employment, 2030\",\"Openings, 2030-40 annual average\"",
					"Nurses,29-1141,Line item,3000,200")
			.read();
		assertThat(read.unknown()).singleElement()
			.extracting(FileProblem::reason)
			.asString()
			.startsWith("has no table that Rolepair can import; the nearest is BLS projections, table 1.2, "
					+ "which needs the columns \"Employment change, percent, 2024-34\"");
	}

	private GivenTables given() {
		return new GivenTables(this.folder);
	}

	private GivenTables given(String version) {
		return given().file("Read Me.txt", readMe(version, "August 2026"))
			.file("Occupation Data.txt", OCCUPATIONS, CODE + "\tRegistered Nurses\tAssess patients.");
	}

	private static String[] readMe(String version, String month) {
		return new String[] { "O*NET " + version + " Database", month + " Release" };
	}

	private static String rating(String element, String name, String value) {
		return String.join("\t", CODE, element, name, "IM", value, "8", "0.1250", "n/a", "n/a", "N", "n/a", "08/2023",
				"Analyst");
	}

	private void archive(String name, String[] readMe, String zone) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, List<String>> file : Map
				.of("db/Read Me.txt", List.of(readMe), "db/Job Zones.txt", List.of(ZONES, zone))
				.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(String.join("\n", file.getValue()).getBytes(StandardCharsets.UTF_8));
			}
		}
		Files.write(this.folder.resolve(name), bytes.toByteArray());
	}

}
