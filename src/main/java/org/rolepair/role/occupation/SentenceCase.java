package org.rolepair.role.occupation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;

/** Converts titles to sentence case. */
final class SentenceCase {

	private static final Set<String> PROPER = Set.of("african", "alaska", "alaskan", "american", "arabic", "asian",
			"braille", "british", "canadian", "catholic", "chinese", "christian", "english", "european", "french",
			"german", "hawaiian", "hebrew", "hispanic", "indian", "islamic", "italian", "japanese", "jewish", "korean",
			"latin", "mexican", "montessori", "muslim", "pilates", "portuguese", "russian", "spanish", "vietnamese");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’]*");

	private static final Pattern CAPITALS = Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*");

	private static final Pattern LETTER = Pattern.compile("\\p{Lu}(?!\\p{L})");

	private SentenceCase() {
	}

	/** Converts a title for running text: "HVAC mechanic", "X-ray technician". */
	static String running(String title) {
		return WORD.matcher(title).replaceAll((word) -> word(title, word));
	}

	/**
	 * Returns whether a word keeps its capital in a sentence.
	 * @param word one word, hyphens allowed
	 */
	static boolean isProper(String word) {
		return Arrays.stream(word.split("-")).limit(1).anyMatch((part) -> PROPER.contains(small(part)));
	}

	private static String word(String title, MatchResult match) {
		String word = match.group();
		boolean letterOfCompound = LETTER.matcher(word).matches() && title.startsWith("-", match.end());
		if (letterOfCompound || CAPITALS.matcher(word).matches()) {
			return word;
		}
		return PROPER.contains(small(word)) ? StringUtils.capitalize(small(word)) : small(word);
	}

	private static String small(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

}
