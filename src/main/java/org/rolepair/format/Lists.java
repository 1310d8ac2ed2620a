package org.rolepair.format;

import java.util.Collection;

import com.ibm.icu.text.ListFormatter;

/** Joins lists for running text. */
public final class Lists {

	private static final ListFormatter AND = ListFormatter.getInstance(Messages.LOCALE);

	private static final ListFormatter OR = ListFormatter.getInstance(Messages.LOCALE, ListFormatter.Type.OR,
			ListFormatter.Width.WIDE);

	private Lists() {
	}

	/**
	 * Returns "a", "a and b", or "a, b, and c". If one of two items contains "and", they
	 * get a comma: "a and b, and c".
	 */
	public static String and(Collection<String> items) {
		boolean nested = items.size() == 2 && items.stream().anyMatch((item) -> item.contains(" and "));
		return nested ? String.join(", and ", items) : AND.format(items);
	}

	/** Returns "a", "a or b", or "a, b, or c". */
	public static String or(Collection<String> items) {
		return OR.format(items);
	}

}
