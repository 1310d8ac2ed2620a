package org.rolepair.page.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Cleans typed and pasted text of characters that are invisible and harmful. */
public final class TextInput {

	private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

	private static final Pattern WHITE_SPACE = Pattern.compile("[ \t\n\u00A0\u2007\u202F]+");

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
		if (isPlain(text)) {
			return text.strip();
		}
		StringBuilder cleaned = LINE_END.matcher(text)
			.replaceAll("\n")
			.codePoints()
			.filter(TextInput::isWanted)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
		return Normalizer.normalize(cleaned, Normalizer.Form.NFC).strip();
	}

	/** Cleans text for one line, with each run of white space as one space. */
	public static String line(@Nullable String text) {
		String cleaned = clean(text);
		if (isPlain(cleaned) && !cleaned.contains("  ")) {
			return cleaned;
		}
		return WHITE_SPACE.matcher(cleaned).replaceAll(" ").strip();
	}

	/** Returns whether text is printable ASCII, which most is and nothing changes. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

	/**
	 * Returns whether a character is no control character, bidirectional override, space
	 * without width, lone surrogate or noncharacter.
	 */
	private static boolean isWanted(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character == '\n' || character == '\t';
			case Character.FORMAT -> !isBetween(character, 0x202A, 0x202E) && !isBetween(character, 0x2066, 0x2069)
					&& !isBetween(character, 0xFFF9, 0xFFFB) && character != 0xFEFF && character != 0x200B
					&& character != 0x2060;
			case Character.SURROGATE -> false;
			default -> !isBetween(character, 0xFDD0, 0xFDEF) && (character & 0xFFFE) != 0xFFFE;
		};
	}

	private static boolean isBetween(int character, int first, int last) {
		return character >= first && character <= last;
	}

}
