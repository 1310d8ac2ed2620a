package org.rolepair.role.occupation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;

/** Converts titles and names of skills to sentence case. */
public final class SentenceCase {

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

	/** Returns whether a word keeps its capital in a sentence. */
	static boolean isProper(String word) {
		return PROPER.contains(small(word));
	}

	private static String word(String title, MatchResult match) {
		String word = match.group();
		boolean letterOfCompound = LETTER.matcher(word).matches() && title.startsWith("-", match.end());
		if (letterOfCompound || CAPITALS.matcher(word).matches()) {
			return word;
		}
		return isProper(word) ? StringUtils.capitalize(small(word)) : small(word);
	}

	/** Returns a skill's name in lower case, except for acronyms. */
	public static String skill(String name) {
		return Arrays.stream(name.split(" "))
			.map((word) -> (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) ? word : small(word))
			.collect(Collectors.joining(" "));
	}

	private static String small(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

}
