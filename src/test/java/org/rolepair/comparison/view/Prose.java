package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every text for readers must be free of.
 */
final class Prose {

	private static final List<String> SCRAPS = List.of("null", "NaN", "{", "}", "..", "  ", " ,", " .", " ;", "()",
			"( ", " )", ",,", ";;", ",;", ",.", "E+", "Optional[", "−−", "?.?");

	private static final Pattern ARTICLES = Pattern.compile("(?i)\\b(a|an) (a|an|the)\\b");

	private static final Pattern PLURAL_OF_ONE = Pattern.compile("(?<!to )\\b1 (years|percentage points)\\b");

	private static final Pattern REPEATED_WORD = Pattern.compile("\\b([a-zA-Z]+) \\1\\b");

	private static final Pattern BEGINNING = Pattern.compile("^[\\p{Lu}\\d]");

	private static final Pattern STOP = Pattern.compile("(?<=[.;]) ");

	private static final int MOST_WORDS = 25;

	private Prose() {
	}

	/**
	 * Words that are shown anywhere.
	 */
	static void assertClean(String text, Supplier<String> occasion) {
		flaw(text).ifPresent((flaw) -> fail(flaw, text, occasion));
	}

	/**
	 * Whole sentences.
	 */
	static void assertSentences(String text, Supplier<String> occasion) {
		assertClean(text, occasion);
		if (!text.endsWith(".")) {
			fail("no full stop", text, occasion);
		}
		if (!BEGINNING.matcher(text).find()) {
			fail("no capital", text, occasion);
		}
	}

	/**
	 * Whole sentences of at most 25 words between two stops. Each name counts as one
	 * word.
	 */
	static void assertShortSentences(String text, List<String> names, Supplier<String> occasion) {
		assertSentences(text, occasion);
		String named = names.stream().reduce(text, (left, name) -> left.replace(name, "Name"));
		for (String sentence : STOP.split(named)) {
			if (sentence.split(" ").length > MOST_WORDS) {
				fail("more than " + MOST_WORDS + " words", text, occasion);
			}
		}
	}

	private static Optional<String> flaw(String text) {
		if (text.isBlank() || !text.equals(text.strip())) {
			return Optional.of("blank at an end");
		}
		for (String scrap : SCRAPS) {
			if (text.contains(scrap)) {
				return Optional.of(scrap);
			}
		}
		for (Pattern pattern : List.of(ARTICLES, PLURAL_OF_ONE, REPEATED_WORD)) {
			if (pattern.matcher(text).find()) {
				return Optional.of(pattern.pattern());
			}
		}
		return Optional.empty();
	}

	private static void fail(String flaw, String text, Supplier<String> occasion) {
		assertThat(text).as("%s in: %s", occasion.get(), text).isEqualTo("a text without " + flaw);
	}

}
