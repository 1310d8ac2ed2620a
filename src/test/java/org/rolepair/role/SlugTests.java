package org.rolepair.role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SlugTests {

	private static final String EIGHTY = "a".repeat(80);

	@ParameterizedTest
	@ValueSource(strings = { "a", "1", "patient-coordinator", "hvac-technician", "3d-artist", "a-1-b-2", "vsa", "avs",
			"mvs-programmer", "programmer-mvs", "vs2", "editor-in-chief" })
	void isAccepted(String text) {
		assertThat(new Slug(text)).hasToString(text);
		assertThat(Slug.parse(text)).hasValue(new Slug(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "-a", "a-", "a--b", "A", "Patient-coordinator", "patient coordinator", "a_b",
			"a.b", "a/b", "../a", "café", "a\n", "\na", "a\0", "vs", "a-vs", "vs-a", "a-vs-b", "a%20b", "١٢" })
	void isRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
		assertThat(Slug.parse(text)).isEmpty();
	}

	@Test
	void hasAtMostEightyCharacters() {
		assertThat(Slug.parse(EIGHTY)).isPresent();
		assertThat(Slug.parse(EIGHTY + "a")).isEmpty();
	}

	@Test
	void aVeryLongOneIsRefusedWithoutFuss() {
		assertThat(Slug.parse("a-".repeat(100_000))).isEmpty();
	}

}
