package org.rolepair.role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TitlesTests {

	@ParameterizedTest
	@CsvSource({ "a, registered nurse, a registered nurse", "an, HVAC technician, an HVAC technician",
			"a, UX designer, a UX designer", "a, university registrar, a university registrar" })
	void standInRunningTextWithTheirArticle(String article, String running, String indefinite) {
		assertThat(new Titles("Title", "Titles", running, running + "s", article).indefinite()).isEqualTo(indefinite);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "the", "A", "An", "a " })
	void anyOtherArticleIsRefused(String article) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Titles("Nurse", "Nurses", "nurse", "nurses", article));
	}

	@Test
	void everyFormHasWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Titles(" ", "Nurses", "nurse", "nurses", "a"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Titles("Nurse", "", "nurse", "nurses", "a"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Titles("Nurse", "Nurses", "\t", "nurses", "a"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Titles("Nurse", "Nurses", "nurse", "", "a"));
	}

}
