package org.rolepair.journey;

import java.util.regex.Pattern;

/**
 * Patterns for assertions on addresses and titles.
 */
final class Patterns {

	private Patterns() {
	}

	static Pattern endingWith(String text) {
		return Pattern.compile(literal(text) + "$");
	}

	static Pattern startingWith(String text) {
		return Pattern.compile("^" + literal(text));
	}

	static Pattern containing(String text) {
		return Pattern.compile(literal(text));
	}

	/** Escaped as the browser's own expressions need it. */
	private static String literal(String text) {
		return text.replaceAll("[.?*+^$()\\[\\]{}|]", "\\\\$0");
	}

}
