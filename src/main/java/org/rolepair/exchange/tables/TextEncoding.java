package org.rolepair.exchange.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The encodings in which spreadsheet programs save text. */
@RequiredArgsConstructor
enum TextEncoding {

	UTF_8("UTF-8", StandardCharsets.UTF_8, 0), MARKED_UTF_8("UTF-8", StandardCharsets.UTF_8, 3),
	UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE, 0), MARKED_UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE, 2),
	UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE, 0), MARKED_UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE, 2),
	WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"), 0);

	private static final int BUFFER = 65_536;

	/** A byte that continues a character of UTF-8, read as Windows-1252. */
	private static final String CONTINUED = "[\\u00A0-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

	/** Characters of UTF-8, and letters of MS-DOS and the Mac, as Windows-1252. */
	private static final Pattern OTHERS = Pattern
		.compile("[\\u00C2-\\u00DF]%1$s|[\\u00E0-\\u00EF]%1$s{2}|".formatted(CONTINUED)
				+ "[\\u00F0-\\u00F4]%s{3}|[a-z][€‚ƒ„ˆŠŒŽ]".formatted(CONTINUED));

	/** The name as people know it. */
	@Getter(AccessLevel.PACKAGE)
	private final String label;

	private final Charset charset;

	/** The length of the byte order mark. */
	private final int mark;

	/**
	 * Recognizes the encoding of a file by its byte order mark. Without one, it is UTF-8
	 * if all of the file is, and otherwise Windows-1252.
	 * @throws RefusedFileException if it is neither, or a mixture of both
	 */
	static TextEncoding of(InputFile file) {
		byte[] start = file.start();
		int first = (start.length < 2) ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
		if (first == 0xFFFE) {
			return MARKED_UTF_16_LE;
		}
		if (first == 0xFEFF) {
			return MARKED_UTF_16_BE;
		}
		if (first == 0xEFBB && start.length > 2 && (start[2] & 0xFF) == 0xBF) {
			return MARKED_UTF_8;
		}
		if (start.length >= 2 && (start[0] == 0) != (start[1] == 0)) {
			return (start[0] == 0) ? UTF_16_BE : UTF_16_LE;
		}
		return unmarked(file);
	}

	private static TextEncoding unmarked(InputFile file) {
		try {
			if (UTF_8.fits(file)) {
				return UTF_8;
			}
			if (WINDOWS_1252.fits(file) && !hasOthers(file)) {
				return WINDOWS_1252;
			}
			throw new RefusedFileException(new FileProblem(file.name(), firstFault(file), "",
					"isn't in UTF-8 or Windows-1252; save the file in UTF-8"));
		}
		catch (IOException ex) {
			throw file.refused("is unreadable", ex);
		}
	}

	private boolean fits(InputFile file) throws IOException {
		char[] buffer = new char[BUFFER];
		try (Reader text = open(file)) {
			int read = 0;
			while (read >= 0) {
				read = text.read(buffer);
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static boolean hasOthers(InputFile file) throws IOException {
		try (BufferedReader text = new BufferedReader(WINDOWS_1252.open(file))) {
			return text.lines().anyMatch((line) -> OTHERS.matcher(line).find());
		}
	}

	/** Returns the first line that isn't UTF-8, from 1. */
	private static int firstFault(InputFile file) throws IOException {
		try (BufferedReader text = Files.newBufferedReader(file.path(), StandardCharsets.ISO_8859_1)) {
			return 1 + (int) text.lines().takeWhile(TextEncoding::isUtf8).count();
		}
	}

	private static boolean isUtf8(String bytes) {
		try {
			strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	/** Opens a file after its byte order mark; reading fails at malformed text. */
	Reader open(InputFile file) throws IOException {
		InputStream bytes = Files.newInputStream(file.path());
		bytes.skipNBytes(this.mark);
		return new InputStreamReader(bytes, strict(this.charset));
	}

	private static CharsetDecoder strict(Charset charset) {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

}
