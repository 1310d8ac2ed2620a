package org.rolepair.role.occupation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Medical assistant           | Physician assistant         | true
			Medical assistant           | Medical secretary           | false
			Medical assistant           | Medical assistant           | false
			Nurse                       | Lawyer                      | false
			Aircraft service technician | Aircraft repair technician  | true
			Aircraft service technician | Boat repair technician      | false
			Teaching assistant, all other | Medical assistant         | true
			Lawyer                      | Trial lawyer                | false
			""")
	void oneWordBeforeTheLastDiffers(String one, String other, boolean differs) {
		assertThat(TitleWords.of(one).differsByOneWordFrom(TitleWords.of(other))).isEqualTo(differs);
		assertThat(TitleWords.of(other).differsByOneWordFrom(TitleWords.of(one))).isEqualTo(differs);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Physical therapist assistant | Physical therapist | true
			Geodetic surveyor            | Surveyor           | true
			Surveyor                     | Geodetic surveyor  | false
			Teacher of dance             | Dance teacher      | false
			Physician, all other         | Physician          | false
			""")
	void oneWordIsAdded(String longer, String other, boolean added) {
		assertThat(TitleWords.of(longer).isLongerByOneWordThan(TitleWords.of(other))).isEqualTo(added);
	}

}
