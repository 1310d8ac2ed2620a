package org.rolepair.page.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Cleans typed and pasted text of characters that are invisible and harmful. */
public final class TextInput {

	private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");

	/**
	 * Matches control characters, bidirectional overrides, lone surrogates and
	 * noncharacters.
	 */
	private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]"
			+ "|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\uD800-\\uDFFF\\uFDD0-\\uFDEF]"
			+ "|[\\uFFFE\\uFFFF]|[\\x{1FFFE}\\x{1FFFF}\\x{2FFFE}\\x{2FFFF}\\x{10FFFE}\\x{10FFFF}]");

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

	private TextInput() {
	}

	/**
	 * Cleans text of one or more lines, and keeps right-to-left letters and emoji.
	 * @return trimmed text in Unicode's composed form, with line feeds between lines
	 */
	public static String clean(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		String lines = LINE_ENDS.matcher(text).replaceAll("\n");
		return Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC).strip();
	}

	/** Cleans text for one line, with each run of white space as one space. */
	public static String line(@Nullable String text) {
		return WHITE_SPACE.matcher(clean(text)).replaceAll(" ").strip();
	}

}
