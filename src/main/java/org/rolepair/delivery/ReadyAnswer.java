package org.rolepair.delivery;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * A whole answer with a strong tag.
 */
final class ReadyAnswer {

	private static final int TAG_BYTES = 16;

	private static final int OVERHEAD = 400;

	private final List<Header> headers;

	private final String type;

	private final String tag;

	private final byte[] body;

	/**
	 * Make an answer ready.
	 * @param headers its headers, those of its type and length aside
	 * @param type its content type
	 * @param body its body
	 */
	ReadyAnswer(List<Header> headers, String type, byte[] body) {
		this.headers = List.copyOf(headers);
		this.type = type;
		this.tag = fingerprint(body);
		this.body = body.clone();
	}

	/** Bytes of memory, about. */
	int size() {
		return this.body.length + OVERHEAD
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
		this.headers.forEach((header) -> response.setHeader(header.name, header.value));
		response.setHeader(HttpHeaders.ETAG, this.tag);
		if (Wishes.hasTag(request.getHeader(HttpHeaders.IF_NONE_MATCH), this.tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(this.type);
		response.setContentLength(this.body.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(this.body);
		}
	}

	private static String fingerprint(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES)) + '"';
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
