package org.rolepair.format;

import java.util.Collection;

import com.ibm.icu.text.ListFormatter;

/**
 * Lists in running text.
 */
public final class Lists {

	private Lists() {
	}

	/**
	 * Join by "and".
	 * @param items one item or more
	 * @return "a", "a and b", or "a, b, and c"
	 */
	public static String and(Collection<String> items) {
		return ListFormatter.getInstance(Messages.LOCALE).format(items);
	}

}
