package org.rolepair.format;

/**
 * The beginning of what somebody typed, where the whole would not fit a page.
 */
public final class Excerpt {

	private static final int LONGEST = 80;

	private Excerpt() {
	}

	/**
	 * Shorten a text.
	 * @param text any text
	 * @return the text, or its first 80 characters and an ellipsis
	 */
	public static String of(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		boolean half = Character.isHighSurrogate(text.charAt(LONGEST - 1));
		return text.substring(0, half ? LONGEST - 1 : LONGEST) + "…";
	}

}
