package org.rolepair.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "<b>bold</b>", "\"quoted\" & 'so'", "شغل مع الناس", "עבודה", "👩‍⚕️ nurse", "naïve café",
			"[[${7*7}]]", "__${7*7}__", "{{x}}", "</script>", "日本語", "\u200Emark\u200F" })
	void whatMeansSomethingStays(String typed) {
		assertThat(TypedText.clean(typed)).isEqualTo(typed);
		assertThat(TypedText.line(typed)).isEqualTo(typed);
	}

	@Test
	void whatCannotBeSeenGoes() {
		assertThat(TypedText.clean("a\u0000b\u0007c\u001Bd\u007Fe")).isEqualTo("abcde");
		assertThat(TypedText.clean("\uFEFFa\u202Eb\u2066c\u2069")).isEqualTo("abc");
		assertThat(TypedText.clean("a\uD83Db\uDE00c")).isEqualTo("abc");
		assertThat(TypedText.clean("a\uFFFEb\uFDD0c")).isEqualTo("abc");
	}

	@Test
	void linesEndAlike() {
		assertThat(TypedText.clean("a\r\nb\rc\u2028d\u0085e\nf")).isEqualTo("a\nb\nc\nd\ne\nf");
		assertThat(TypedText.clean("\n  a\tb  \n")).isEqualTo("a\tb");
	}

	@Test
	void whatBelongsOnOneLineIsPutThere() {
		assertThat(TypedText.line(" a \r\n b\t\tc\u00A0\u202Fd\u2007 ")).isEqualTo("a b c d");
	}

	@Test
	void lettersAreComposed() {
		assertThat(TypedText.clean("cafe\u0301")).isEqualTo("caf\u00E9");
	}

	@Test
	void nothingIsEmptyText() {
		assertThat(TypedText.clean(null)).isEmpty();
		assertThat(TypedText.line(null)).isEmpty();
		assertThat(TypedText.line(" \u0000 \n")).isEmpty();
	}

	@Test
	void cleaningTwiceIsCleaningOnce() {
		String once = TypedText.clean(" \u202E\u0000 a\u0000\u0301 \u00A0 ");
		assertThat(TypedText.clean(once)).isEqualTo(once);
	}

}
