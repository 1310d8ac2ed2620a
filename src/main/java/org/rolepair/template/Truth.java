package org.rolepair.template;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What counts as true in a condition: all but nothing, zero, and the words for no.
 */
final class Truth {

	private static final Set<String> WORDS_FOR_NO = Set.of("false", "off", "no");

	private Truth() {
	}

	static boolean of(@Nullable Object value) {
		if (value instanceof Boolean truth) {
			return truth;
		}
		if (value instanceof Number number) {
			return number.doubleValue() != 0;
		}
		return value != null
				&& !(value instanceof String text && WORDS_FOR_NO.contains(text.strip().toLowerCase(Locale.ROOT)));
	}

}
