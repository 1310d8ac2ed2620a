package org.rolepair.voice;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTests {

	@ParameterizedTest
	@CsvSource({ "cat, 1", "table, 2", "role, 1", "roles, 1", "named, 1", "rated, 2", "wages, 2", "covers, 2",
			"percentile, 3", "education, 4", "creature, 2", "the, 1", "use, 1", "fixes, 2", "'$29,930', 1" })
	void syllablesAreCounted(String word, int syllables) {
		assertThat(Readability.syllables(word)).isEqualTo(syllables);
	}

	@Test
	void shortWordsInAShortSentenceAreOfNoGrade() {
		assertThat(Readability.grade(List.of("The cat sat on the mat."))).isCloseTo(-1.45, within(0.005));
	}

	@Test
	void longWordsInALongSentenceAreOfAHighGrade() {
		assertThat(Readability
			.grade(List.of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.")))
			.isCloseTo(11.265, within(0.005));
	}

	@Test
	void sentencesAreParted() {
		assertThat(new Passage("here", "Half earn more. In the U.S. they do. “Why?” Nobody knows 3.5 reasons.")
			.sentences())
			.containsExactly("Half earn more.", "In the US they do.", "“Why?”", "Nobody knows 3.5 reasons.");
	}

}
