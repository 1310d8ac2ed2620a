package org.rolepair.delivery;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

	private final Optional<Gzip> form;

	private final byte[] bytes;

	private ReadyAnswer(List<Header> headers, String type, String tag, Optional<Gzip> form, byte[] bytes) {
		this.headers = headers;
		this.type = type;
		this.tag = tag;
		this.form = form;
		this.bytes = bytes;
	}

	/**
	 * Make an answer ready.
	 * @param headers its headers, those of its type, length and form aside
	 * @param type its content type
	 * @param body its body, not compressed, and perhaps more behind it
	 * @param length how much of that is the body
	 */
	static ReadyAnswer of(List<Header> headers, String type, byte[] body, int length) {
		if (length < SHORTEST_COMPRESSED) {
			byte[] whole = Arrays.copyOf(body, length);
			return new ReadyAnswer(List.copyOf(headers), type, fingerprint(whole), Optional.empty(), whole);
		}
		byte[] compressed = Gzip.QUICK.compress(body, length);
		return new ReadyAnswer(varied(headers), type, fingerprint(compressed), Optional.of(Gzip.QUICK), compressed);
	}

	/** Whether it could take fewer bytes. */
	boolean isLoose() {
		return this.form.filter((gzip) -> gzip == Gzip.QUICK).isPresent();
	}

	/** The same answer in as few bytes as can be. */
	ReadyAnswer dense() {
		return new ReadyAnswer(this.headers, this.type, this.tag, Optional.of(Gzip.DENSE),
				dense(Gzip.expand(this.bytes)));
	}

	private static byte[] dense(byte[] body) {
		return Gzip.DENSE.compress(body, body.length);
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
		Optional<Gzip> gzip = this.form.filter((any) -> Wishes.hasGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
		this.headers.forEach((header) -> response.setHeader(header.name, header.value));
		Optional<String> held = heldTag(request.getHeader(HttpHeaders.IF_NONE_MATCH), gzip);
		if (held.isPresent()) {
			response.setHeader(HttpHeaders.ETAG, held.get());
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setHeader(HttpHeaders.ETAG, entityTag(gzip));
		if (gzip.isPresent()) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] body = (gzip.isPresent() || this.form.isEmpty()) ? this.bytes : Gzip.expand(this.bytes);
		response.setContentType(this.type);
		response.setContentLength(body.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(body);
		}
	}

	/**
	 * The tag under which a client has the answer already. One of a looser form counts:
	 * it holds the same.
	 */
	private Optional<String> heldTag(@Nullable String header, Optional<Gzip> gzip) {
		if (header == null) {
			return Optional.empty();
		}
		Stream<Optional<Gzip>> forms = gzip.isPresent() ? Stream.of(gzip, Optional.of(Gzip.QUICK)) : Stream.of(gzip);
		return forms.map(this::entityTag).filter((tag) -> Wishes.hasTag(header, tag)).findFirst();
	}

	private String entityTag(Optional<Gzip> form) {
		return '"' + this.tag + form.map(Gzip::mark).orElse("") + '"';
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

	/** Of the form that is made first: the same bytes are made of the same answer. */
	private static String fingerprint(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
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
