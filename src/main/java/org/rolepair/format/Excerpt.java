package org.rolepair.format;

/** Shortens text that people typed. */
public final class Excerpt {

	private static final int MAX_LENGTH = 80;

	private Excerpt() {
	}

	/** Returns the text, or its first 80 characters and an ellipsis. */
	public static String of(String text) {
		if (text.length() <= MAX_LENGTH) {
			return text;
		}
		boolean half = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
		return text.substring(0, half ? MAX_LENGTH - 1 : MAX_LENGTH) + "…";
	}

}
