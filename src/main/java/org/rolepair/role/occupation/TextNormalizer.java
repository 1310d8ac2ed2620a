package org.rolepair.role.occupation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names with case, accents and punctuation taken away, so that what people type meets
 * what is stored.
 */
public final class TextNormalizer {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** A point between digits is part of a code: "29-1141.00". */
	private static final Pattern SEPARATORS = Pattern.compile("(?:[^\\p{L}\\p{N}.]|(?<!\\p{N})\\.|\\.(?!\\p{N}))+");

	private TextNormalizer() {
	}

	/**
	 * Fold a name.
	 * @param name any text
	 * @return lower-case letters, digits and the points between digits, words parted by
	 * single spaces
	 */
	public static String fold(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		return SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""))
			.replaceAll(" ")
			.strip();
	}

}
