package org.rolepair.exchange.roletable;

import java.util.regex.Pattern;

/** What people enter in a cell for something that they don't have. */
final class Placeholder {

	private static final Pattern ABBREVIATIONS = Pattern.compile("(?i)n\\s*[./]?\\s*a\\.?|tb[adc]|-+");

	private static final Pattern SIGNS = Pattern.compile("(?i)[-\\u2010-\\u2015\\u2212?.]+|null|unknown");

	private Placeholder() {
	}

	/** Returns whether a cell has neither a figure nor a reason why there's none. */
	static boolean isForFigure(String cell) {
		return isForText(cell) || SIGNS.matcher(cell).matches();
	}

	/** Returns whether a cell has no text; an exported "-" has an apostrophe first. */
	static boolean isForText(String cell) {
		return ABBREVIATIONS.matcher(cell).matches();
	}

}
