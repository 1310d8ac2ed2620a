package org.rolepair.page.form;

import java.util.regex.Pattern;

/** Reads numbers from hidden fields, such as a form's original revision. */
public final class HiddenNumber {

	/** A number that no revision or version has. */
	public static final int NONE = -1;

	private static final Pattern FORM = Pattern.compile("[0-9]{1,9}");

	private HiddenNumber() {
	}

	/**
	 * Returns the number, or {@link #NONE} if the text is invalid. Clients can change
	 * hidden fields.
	 */
	public static int read(String text) {
		return FORM.matcher(text).matches() ? Integer.parseInt(text) : NONE;
	}

}
