package org.rolepair.account;

import java.util.Locale;
import java.util.regex.Pattern;

import org.rolepair.form.TypedText;

/**
 * The names under which people sign in.
 */
final class AccountNames {

	static final int LONGEST = 60;

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,59}");

	private AccountNames() {
	}

	/** A name as it is stored and looked up, whatever its case. */
	static String fold(String typed) {
		return TypedText.line(typed).toLowerCase(Locale.ROOT);
	}

	static boolean isValid(String name) {
		return FORM.matcher(name).matches();
	}

}
