package org.rolepair.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * A whole answer, compressed where that saves something, with a strong tag for each of
 * its forms.
 */
final class ReadyAnswer {

	/** What is shorter fits one packet either way. */
	private static final int SHORTEST_COMPRESSED = 1_024;

	private static final int TAG_BYTES = 16;

	private static final int OVERHEAD = 400;

	private final List<Header> headers;

	private final String type;

	private final String tag;

	private final boolean compressed;

	private final byte[] bytes;

	/**
	 * Make an answer ready.
	 * @param headers its headers, those of its type, length and form aside
	 * @param type its content type
	 * @param body its body, not compressed
	 */
	ReadyAnswer(List<Header> headers, String type, byte[] body) {
		this.type = type;
		this.tag = fingerprint(body);
		this.compressed = body.length >= SHORTEST_COMPRESSED;
		this.bytes = this.compressed ? compressed(body) : body.clone();
		this.headers = this.compressed ? varied(headers) : List.copyOf(headers);
	}

	/** Bytes of memory, about. */
	int size() {
		return this.bytes.length + OVERHEAD
				+ this.headers.stream().mapToInt((header) -> header.name.length() + header.value.length()).sum();
	}

	/** Whether a client takes an answer of this type. */
	boolean suits(HttpServletRequest request) {
		return Wishes.hasType(request.getHeader(HttpHeaders.ACCEPT), this.type);
	}

	/**
	 * Answer with it: briefly when the client has it already, without the body when only
	 * the head was asked for.
	 */
	void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean gzip = this.compressed && Wishes.hasGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		String entityTag = '"' + this.tag + (gzip ? "-gzip\"" : "\"");
		this.headers.forEach((header) -> response.setHeader(header.name, header.value));
		response.setHeader(HttpHeaders.ETAG, entityTag);
		if (Wishes.hasTag(request.getHeader(HttpHeaders.IF_NONE_MATCH), entityTag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] body = (gzip || !this.compressed) ? this.bytes : plain();
		response.setContentType(this.type);
		response.setContentLength(body.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(body);
		}
	}

	/** The form hangs on what a client accepts, beside what else the answer hangs on. */
	private static List<Header> varied(List<Header> headers) {
		List<Header> varied = new ArrayList<>();
		List<String> reasons = new ArrayList<>();
		headers.forEach((header) -> {
			if (header.name.equalsIgnoreCase(HttpHeaders.VARY)) {
				reasons.add(header.value);
			}
			else {
				varied.add(header);
			}
		});
		reasons.add(HttpHeaders.ACCEPT_ENCODING);
		varied.add(new Header(HttpHeaders.VARY, String.join(", ", reasons)));
		return List.copyOf(varied);
	}

	private byte[] plain() throws IOException {
		try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(this.bytes))) {
			return input.readAllBytes();
		}
	}

	private static byte[] compressed(byte[] body) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
		try (GZIPOutputStream output = new GZIPOutputStream(bytes)) {
			output.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String fingerprint(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * A header of an answer.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Header(String name, String value) {

	}

}
