package org.rolepair.role.occupation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextNormalizerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Registered nurse        | registered nurse
			'  REGISTERED   Nurse ' | registered nurse
			Registered nurse.       | registered nurse
			Sr. nurse (R.N.)        | sr nurse r n
			Résumé writer           | resume writer
			Plumber, pipefitter     | plumber pipefitter
			Editor-in-chief         | editor in chief
			Women's coach           | womens coach
			Women’s coach           | womens coach
			29-1141.00              | 29 1141.00
			29-1141                 | 29 1141
			C++ / C# developer      | c c developer
			100% remote_worker      | 100 remote worker
			İstanbul guide          | istanbul guide
			ﬁre ﬁghter              | fire fighter
			'!?%_'                  | ''""")
	void takesAwayCaseAccentsAndPunctuation(String name, String folded) {
		assertThat(TextNormalizer.fold(name)).isEqualTo(folded);
	}

}
