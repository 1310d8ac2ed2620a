package org.rolepair.format;

/** Shortens text that people typed. */
public final class Excerpt {

	private static final int LONGEST = 80;

	private Excerpt() {
	}

	/** Returns the text, or its first 80 characters and an ellipsis. */
	public static String of(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		boolean half = Character.isHighSurrogate(text.charAt(LONGEST - 1));
		return text.substring(0, half ? LONGEST - 1 : LONGEST) + "…";
	}

}
