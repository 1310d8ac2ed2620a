package org.rolepair.reference;

import java.util.regex.Pattern;

/**
 * The parts of addresses that sources and categories have. Unlike a role's, such a part
 * may hold the word "vs".
 */
final class ShelfSlugs {

	private static final int LONGEST = 80;

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** Where the form for a new one is. */
	private static final String NEW = "new";

	private ShelfSlugs() {
	}

	static boolean isValid(String slug) {
		return slug.length() <= LONGEST && FORM.matcher(slug).matches() && !slug.equals(NEW);
	}

}
