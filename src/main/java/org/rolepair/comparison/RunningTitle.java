package org.rolepair.comparison;

import java.util.regex.Pattern;

/**
 * Titles that end in a clause set off by a comma ("secretaries, except legal, medical,
 * and executive") need a closing comma where a sentence goes on.
 */
final class RunningTitle {

	private static final Pattern CLAUSE = Pattern.compile(", (except|other than|all other|including|excluding)\\b");

	/** A closing comma is not wanted where other punctuation follows. */
	private static final Pattern NEEDLESS = Pattern.compile(",(?=[,.;:])");

	private RunningTitle() {
	}

	static String closed(String title) {
		return CLAUSE.matcher(title).find() ? title + "," : title;
	}

	static String tidy(String sentence) {
		return NEEDLESS.matcher(sentence).replaceAll("");
	}

}
