package org.rolepair.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page while it is written, in the bytes of UTF-8 in which it is sent.
 */
final class PageBytes {

	/** Of one character, escaped. */
	private static final int MOST_BYTES = 8;

	private static final byte[] NOTHING = ascii("&#0;");

	private static final byte[] LESS = ascii("&lt;");

	private static final byte[] GREATER = ascii("&gt;");

	private static final byte[] AMPERSAND = ascii("&amp;");

	private static final byte[] QUOTE = ascii("&quot;");

	private static final byte[] APOSTROPHE = ascii("&#39;");

	/** The characters of one byte that mean nothing to HTML. */
	private static final boolean[] PLAIN = new boolean[0x80];

	static {
		Arrays.fill(PLAIN, true);
		for (char special : "\0<>&\"'".toCharArray()) {
			PLAIN[special] = false;
		}
	}

	private byte[] bytes;

	private int length;

	/**
	 * An empty page.
	 * @param expected how many bytes it may take; it may take more
	 */
	PageBytes(int expected) {
		this.bytes = new byte[expected];
	}

	int length() {
		return this.length;
	}

	/** Write what is encoded already. */
	void append(byte[] encoded) {
		reserve(encoded.length);
		System.arraycopy(encoded, 0, this.bytes, this.length, encoded.length);
		this.length += encoded.length;
	}

	/** Write markup. */
	void append(String markup) {
		append(markup.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Write a text so that it reads as it is, in an element or between double or single
	 * quotes: the five characters that mean something to HTML are escaped, and those that
	 * HTML cannot hold are written by their numbers, as Thymeleaf does it.
	 */
	void appendEscaped(String text) {
		int size = text.length();
		reserve(size * MOST_BYTES);
		byte[] target = this.bytes;
		int at = this.length;
		for (int i = 0; i < size; i++) {
			char one = text.charAt(i);
			if (one < PLAIN.length && PLAIN[one]) {
				target[at++] = (byte) one;
			}
			else {
				this.length = at;
				i += appendSpecial(text, i);
				at = this.length;
			}
		}
		this.length = at;
	}

	/**
	 * Write a character that is not one plain byte. There is room for it.
	 * @return how many more chars of the text it takes than one
	 */
	private int appendSpecial(String text, int at) {
		char one = text.charAt(at);
		if (one >= PLAIN.length) {
			return encode(text, at);
		}
		append(escaped(one));
		return 0;
	}

	private static byte[] escaped(char one) {
		return switch (one) {
			case 0 -> NOTHING;
			case '<' -> LESS;
			case '>' -> GREATER;
			case '&' -> AMPERSAND;
			case '"' -> QUOTE;
			default -> APOSTROPHE;
		};
	}

	/**
	 * Write a character of several bytes, as in RFC 3629, for which there is room; half a
	 * pair of surrogates becomes a reference, as Thymeleaf writes it.
	 * @return how many more chars of the text it takes than one
	 */
	private int encode(String text, int at) {
		int character = text.codePointAt(at);
		if (character < 0x800) {
			put(0xC0 | character >> 6);
		}
		else if (Character.isSupplementaryCodePoint(character)) {
			put(0xF0 | character >> 18);
			putNext(character >> 12);
			putNext(character >> 6);
		}
		else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
			append("&#" + character + ";");
			return 0;
		}
		else {
			put(0xE0 | character >> 12);
			putNext(character >> 6);
		}
		putNext(character);
		return Character.charCount(character) - 1;
	}

	private void putNext(int bits) {
		put(0x80 | bits & 0x3F);
	}

	private void put(int one) {
		this.bytes[this.length++] = (byte) one;
	}

	private void reserve(int more) {
		if (this.length + more > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(2 * this.bytes.length, this.length + more));
		}
	}

	void writeTo(OutputStream output) throws IOException {
		output.write(this.bytes, 0, this.length);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
