package org.rolepair.role.occupation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Removes case, accents and punctuation from names, so that user input matches stored
 * names.
 */
public final class TextNormalizer {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Keeps a point between digits, which is part of a code: "29-1141.00". */
	private static final Pattern SEPARATORS = Pattern.compile("(?:[^\\p{L}\\p{N}.]|(?<!\\p{N})\\.|\\.(?!\\p{N}))+");

	private TextNormalizer() {
	}

	/**
	 * Returns lower-case letters, digits and points between digits, in words separated by
	 * single spaces.
	 */
	public static String fold(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		return SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""))
			.replaceAll(" ")
			.strip();
	}

}
