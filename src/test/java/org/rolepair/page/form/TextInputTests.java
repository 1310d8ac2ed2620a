package org.rolepair.page.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextInputTests {

	@ParameterizedTest
	@ValueSource(strings = { "<b>bold</b>", "\"quoted\" & 'so'", "شغل مع الناس", "עבודה", "👩‍⚕️ nurse", "naïve café",
			"[[${7*7}]]", "__${7*7}__", "{{x}}", "</script>", "日本語", "\u200Emark\u200F" })
	void whatMeansSomethingStays(String typed) {
		assertThat(TextInput.clean(typed)).isEqualTo(typed);
		assertThat(TextInput.line(typed)).isEqualTo(typed);
	}

	@Test
	void whatCannotBeSeenGoes() {
		assertThat(TextInput.clean("a\u0000b\u0007c\u001Bd\u007Fe")).isEqualTo("abcde");
		assertThat(TextInput.clean("\uFEFFa\u202Eb\u2066c\u2069")).isEqualTo("abc");
		assertThat(TextInput.clean("a\u200Bb\u2060c")).isEqualTo("abc");
		assertThat(TextInput.clean("a\uD83Db\uDE00c")).isEqualTo("abc");
		assertThat(TextInput.clean("a\uFFFEb\uFDD0c")).isEqualTo("abc");
	}

	@Test
	void linesEndAlike() {
		assertThat(TextInput.clean("a\r\nb\rc\u2028d\u0085e\nf")).isEqualTo("a\nb\nc\nd\ne\nf");
		assertThat(TextInput.clean("\n  a\tb  \n")).isEqualTo("a\tb");
	}

	@Test
	void whatBelongsOnOneLineIsPutThere() {
		assertThat(TextInput.line(" a \r\n b\t\tc\u00A0\u202Fd\u2007 ")).isEqualTo("a b c d");
	}

	@Test
	void spacesBetweenWordsStayInTextAndAreOneOnALine() {
		assertThat(TextInput.clean("  two   roles ~ ")).isEqualTo("two   roles ~");
		assertThat(TextInput.line("  two   roles ~ ")).isEqualTo("two roles ~");
		assertThat(TextInput.line(" two roles\u007F ")).isEqualTo("two roles");
	}

	@Test
	void lettersAreComposed() {
		assertThat(TextInput.clean("cafe\u0301")).isEqualTo("caf\u00E9");
	}

	@Test
	void nothingIsEmptyText() {
		assertThat(TextInput.clean(null)).isEmpty();
		assertThat(TextInput.line(null)).isEmpty();
		assertThat(TextInput.line(" \u0000 \n")).isEmpty();
	}

	@Test
	void cleaningTwiceIsCleaningOnce() {
		String once = TextInput.clean(" \u202E\u0000 a\u0000\u0301 \u00A0 ");
		assertThat(TextInput.clean(once)).isEqualTo(once);
	}

}
