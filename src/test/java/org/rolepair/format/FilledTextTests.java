package org.rolepair.format;

import java.util.Map;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FilledTextTests {

	private static final Map<String, Object> TEXTS = Map.of("role", "a <nurse's> {aide}", "n", "1,000", "empty", "");

	@ParameterizedTest
	@ValueSource(strings = { "", "Plain", "{role}", "The pay of {role}, {n} times{empty}.", "{role}{role}",
			"Two\nlines of {role}", "100% # | {n}" })
	void saysWhatIcuSays(String message) {
		assertThat(FilledText.of(message).orElseThrow().fill(TEXTS))
			.hasValue(new MessageFormat(message, Messages.LOCALE).format(TEXTS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "It's", "'{'", "{n, plural, one {# role} other {# roles}}", "{n, number}", "{0}",
			"{ role }", "}" })
	void leavesTheRestToIcu(String message) {
		assertThat(FilledText.of(message)).isEmpty();
	}

	@Test
	void leavesNumbersAndWhatIsMissingToIcu() {
		FilledText text = FilledText.of("{count} roles").orElseThrow();
		assertThat(text.fill(Map.of("count", 1_000))).isEmpty();
		assertThat(text.fill(Map.of())).isEmpty();
		assertThat(new Messages().text("browse.categories.description", Map.of("roles", 1_000, "categories", 2)))
			.contains("1,000");
	}

}
