package org.rolepair.exchange.agencies;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.role.fact.NamedItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StudyTablesTests {

	private static final String CROSSWALK = "CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title";

	private static final String APPRENTICESHIPS = "occupational_title,rapids_code,onet_code,term_length,type";

	@TempDir
	private Path folder;

	@Test
	void programsAreListedByOccupationInTheOrderOfTheirCodes() {
		StudyData studies = crosswalk("51.3808,Nursing Science.,29-1141,Registered Nurses",
				"51.3801,Registered Nursing,29-1141,Registered Nurses",
				"51.3801,Registered Nursing,29-1141,Registered Nurses")
			.studies();
		assertThat(studies.programs("29-1141").orElseThrow().items())
			.containsExactly(NamedItem.of("Registered Nursing", "51.3801"), NamedItem.of("Nursing Science", "51.3808"));
		assertThat(studies.programs("29-1141").orElseThrow().title()).isEqualTo("Registered Nurses");
	}

	@Test
	void noMatchIsNeitherAProgramNorAnOccupation() {
		StudyData studies = crosswalk("99.9999,NO MATCH,35-3031,Waiters", "30.0000,Multi Studies,99-9999,NO MATCH")
			.studies();
		assertThat(studies.programs("35-3031").orElseThrow().items()).isEmpty();
		assertThat(studies.programs("99-9999")).isEmpty();
		assertThat(studies.programs("29-1141")).isEmpty();
	}

	@Test
	void apprenticeshipsAreReadWithTheirTerm() {
		StudyData studies = apprenticeships("rapids_occupations_2019.csv", "\"ELECTRICIAN \",0159,47-2111.00,8000,TB",
				"ELECTRICIAN,0159HY,47-2111.00,8000-10000,HY", "ELECTRICIAN,0159CB,47-2111.00,*CB,CB",
				"FISHER,0001,none,100,TB")
			.studies();
		assertThat(studies.apprenticeshipYear()).hasValue(2019);
		assertThat(studies.apprenticeships("47-2111.00")).containsExactly(
				NamedItem.of("Electrician", "0159").detailed("8,000 hours, time-based"),
				NamedItem.of("Electrician", "0159HY").detailed("8,000–10,000 hours, hybrid"),
				NamedItem.of("Electrician", "0159CB").detailed("competency-based"));
	}

	@Test
	void aListWithoutAYearInItsNameIsRefused() {
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> apprenticeships("rapids.csv", "ELECTRICIAN,0159,47-2111.00,8000,TB"))
			.withMessageContaining("its year");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ACCOUNTING TECHNICIAN (Alternate Title: Accounting Specialist) | Accounting technician
			BRIDGE CARPENTER-HEAVY HIGHWAY (Existing Title: Carpenter      | Bridge carpenter-heavy highway
			CNC SET-UP PROGRAMMER                                          | CNC set-up programmer
			BAKER (Hotel & Restaurant)                                     | Baker (Hotel & Restaurant)
			ABLE SEAMAN                                                    | Able seaman
			""")
	void titlesInCapitalsAreMadeReadable(String title, String readable) {
		assertThat(ApprenticeshipTitles.readable(title)).isEqualTo(readable);
	}

	private OfficialData crosswalk(String... rows) {
		return read("crosswalk.csv", CROSSWALK, rows);
	}

	private OfficialData apprenticeships(String name, String... rows) {
		return read(name, APPRENTICESHIPS, rows);
	}

	private OfficialData read(String name, String headings, String... rows) {
		return new GivenTables(this.folder).text(name, headings + "\n" + String.join("\n", rows) + "\n").read().data();
	}

}
