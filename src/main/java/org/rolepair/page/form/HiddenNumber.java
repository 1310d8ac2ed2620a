package org.rolepair.page.form;

import java.util.regex.Pattern;

/**
 * A number that a form carries unseen, such as the revision that it was filled from.
 */
public final class HiddenNumber {

	/** What no revision and no version is. */
	public static final int NONE = -1;

	private static final Pattern FORM = Pattern.compile("[0-9]{1,9}");

	private HiddenNumber() {
	}

	/**
	 * Read what a form carried, which can have been changed on its way.
	 * @param text what was sent
	 * @return the number, {@link #NONE} when it is none
	 */
	public static int read(String text) {
		return FORM.matcher(text).matches() ? Integer.parseInt(text) : NONE;
	}

}
