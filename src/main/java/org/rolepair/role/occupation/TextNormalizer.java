package org.rolepair.role.occupation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizes names without case, accents and punctuation, to match typed ones. */
public final class TextNormalizer {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Keeps a point between digits, which is part of a code: "29-1141.00". */
	private static final Pattern SEPARATORS = Pattern.compile("(?:[^\\p{L}\\p{N}.]|(?<!\\p{N})\\.|\\.(?!\\p{N}))+");

	private TextNormalizer() {
	}

	/** Returns words of lower-case letters, digits and points between digits. */
	public static String fold(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		return SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""))
			.replaceAll(" ")
			.strip();
	}

}
