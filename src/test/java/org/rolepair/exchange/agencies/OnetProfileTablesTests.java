package org.rolepair.exchange.agencies;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

class OnetProfileTablesTests {

	private static final String CODE = "29-1141.00";

	private static final String KNOWLEDGE = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\t"
			+ "Standard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source";

	private static final String PROFILE = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\t"
			+ "Domain Source";

	@TempDir
	private Path folder;

	@Test
	void importanceOfKnowledgeIsReadWithItsPrecision() {
		OfficialData data = given()
			.file("Knowledge.txt", KNOWLEDGE, knowledge("2.C.5.a", "Medicine", "IM", "4.5", "N"),
					knowledge("2.C.5.a", "Medicine", "LV", "6", "N"), knowledge("2.C.8.b", "Law", "IM", "2.25", "Y"))
			.read()
			.data();
		assertThat(data.onet().profiles().ratings(FactKind.KNOWLEDGE_IMPORTANCE, CODE)).hasSize(2)
			.satisfiesExactly((medicine) -> {
				assertThat(medicine.answer()).isEqualTo(Quantity.of("4.50"));
				assertThat(medicine.sampling().orElseThrow().respondents()).isEqualTo(30);
				assertThat(medicine.date()).isEqualTo(YearMonth.of(2021, 8));
			}, (law) -> assertThat(law.answer()).isEqualTo(new Blank(BlankReason.WITHHELD)));
		assertThat(data.onet().skillName("2.C.5.a")).isEqualTo("Medicine");
		assertThat(data.onet().skills(CODE)).isEmpty();
	}

	@Test
	void interestsAreReadWithoutTheirHighPoints() {
		OfficialData data = given().file("Interests.txt", PROFILE, profile("1.B.1.a", "Realistic", "OI", "2.35"),
				profile("1.B.1.d", "Social", "OI", "6.5"), profile("1.B.1.g", "First Interest High-Point", "IH", "4"))
			.read()
			.data();
		assertThat(data.onet().profiles().ratings(FactKind.OCCUPATIONAL_INTERESTS, CODE))
			.extracting(OnetData.Rating::answer)
			.containsExactly(Quantity.of("2.35"), Quantity.of("6.50"));
	}

	@Test
	void bothScalesOfWorkStylesAreReadApart() {
		OfficialData data = given()
			.file("Work Styles.txt", PROFILE, profile("1.D.1.a", "Innovation", "DR", "7"),
					profile("1.D.1.a", "Innovation", "WI", "-1.25"))
			.read()
			.data();
		assertThat(data.onet().profiles().ratings(FactKind.WORK_STYLE_IMPACT, CODE)).extracting(OnetData.Rating::answer)
			.containsExactly(Quantity.of("-1.25"));
		assertThat(data.onet().profiles().ratings(FactKind.WORK_STYLE_DISTINCTIVENESS, CODE))
			.extracting(OnetData.Rating::answer)
			.containsExactly(Quantity.of("7"));
	}

	@Test
	void theImportanceOfOldWorkStylesIsNotTakenForTheirImpact() {
		OfficialFiles files = given()
			.file("Work Styles.txt", KNOWLEDGE, knowledge("1.C.1.a", "Achievement/Effort", "IM", "4.5", "N"))
			.file("Interests.txt", PROFILE, profile("1.B.1.a", "Realistic", "OI", "2.35"))
			.read();
		assertThat(files.tables()).extracting(OfficialFiles.ReadTable::format).containsExactly("O*NET interests");
		assertThat(files.unknown()).isEmpty();
	}

	@Test
	void aRatingOffItsScaleSpoilsTheOthersOfItsKind() {
		OfficialFiles files = given()
			.file("Work Styles.txt", PROFILE, profile("1.D.1.a", "Innovation", "WI", "3.5"),
					profile("1.D.1.b", "Initiative", "WI", "2"), profile("1.D.1.b", "Initiative", "DR", "1"))
			.read();
		assertThat(files.rejected()).extracting(FileProblem::line)
			.singleElement()
			.asString()
			.contains("isn't on the scale from -3 to 3");
		assertThat(files.data().onet().profiles().ratings(FactKind.WORK_STYLE_IMPACT, CODE)).isEmpty();
		assertThat(files.data().onet().profiles().ratings(FactKind.WORK_STYLE_DISTINCTIVENESS, CODE)).hasSize(1);
	}

	@Test
	void softwareIsReadWithItsSortAndMarks() {
		OfficialData data = given()
			.file("Technology Skills.txt",
					"O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand",
					CODE + "\tMicrosoft Excel\t43232110\tSpreadsheet software\tY\tY",
					CODE + "\tWeb browser software\t43232705\tWeb browser software\tN\tN")
			.read()
			.data();
		assertThat(data.onet().profiles().software(CODE)).containsExactly(NamedItem.of("Microsoft Excel")
			.detailed("Spreadsheet software")
			.marked(Set.of(ItemMark.HOT, ItemMark.IN_DEMAND)), NamedItem.of("Web browser software"));
	}

	@Test
	void softwareIsReadUnderTheHeadingsOf31() {
		OfficialData data = given()
			.file("Software Skills.txt",
					"O*NET-SOC Code\tWorkplace Example\tElement ID\tElement Name\tHot Technology\tIn Demand",
					CODE + "\tAdobe Acrobat\t2.E.5.b\tDocument management software\tY\tN")
			.read()
			.data();
		assertThat(data.onet().profiles().software(CODE)).containsExactly(
				NamedItem.of("Adobe Acrobat").detailed("Document management software").marked(Set.of(ItemMark.HOT)));
	}

	@Test
	void ratingsWithoutNamesAreToldTo() {
		OfficialData data = given()
			.file("Interests.txt", PROFILE.replace("Element Name\t", ""),
					CODE + "\t1.B.1.a\tOI\t2.35\t11/2023\tMachine Learning")
			.read()
			.data();
		assertThat(data.onet().missing())
			.containsExactly("its knowledge, interests and work styles need the names in its Content Model Reference");
	}

	private GivenTables given() {
		return new GivenTables(this.folder).onet("30.1");
	}

	private static String knowledge(String element, String name, String scale, String value, String suppressed) {
		return String.join("\t", CODE, element, name, scale, value, "30", "0.10", "4.3", "4.7", suppressed, "n/a",
				"08/2021", "Incumbent");
	}

	private static String profile(String element, String name, String scale, String value) {
		return String.join("\t", CODE, element, name, scale, value, "11/2023", "Machine Learning");
	}

}
