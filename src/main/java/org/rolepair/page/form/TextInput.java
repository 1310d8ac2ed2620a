package org.rolepair.page.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Text as people type and paste it, freed of what cannot be seen and would spoil a page
 * or a database.
 */
public final class TextInput {

	private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");

	/**
	 * Controls, the marks that turn the direction of all text behind them, halves of
	 * characters, and what Unicode says is no character.
	 */
	private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]"
			+ "|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\uD800-\\uDFFF\\uFDD0-\\uFDEF]"
			+ "|[\\uFFFE\\uFFFF]|[\\x{1FFFE}\\x{1FFFF}\\x{2FFFE}\\x{2FFFF}\\x{10FFFE}\\x{10FFFF}]");

	private TextInput() {
	}

	/**
	 * Clean what was typed. Every other character stays, right-to-left letters and emoji
	 * included.
	 * @param text what was typed, null where a form sent nothing
	 * @return the text in Unicode's composed form, with line feeds between its lines and
	 * no space around it
	 */
	public static String clean(@Nullable String text) {
		if (text == null) {
			return "";
		}
		String lines = LINE_ENDS.matcher(text).replaceAll("\n");
		return Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC).strip();
	}

	/**
	 * Clean what belongs on one line.
	 * @param text what was typed or pasted, null where a form sent nothing
	 * @return the text with every run of white space as one space
	 */
	public static String line(@Nullable String text) {
		return clean(text).replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
	}

}
