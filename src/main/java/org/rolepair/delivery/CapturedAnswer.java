package org.rolepair.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Catches an answer while it is made.
 */
class CapturedAnswer extends ContentCachingResponseWrapper {

	/** What a ready answer says for itself, or one request alone. */
	private static final Set<String> NOT_KEPT = Set.of("content-type", "content-length", "content-encoding",
			"transfer-encoding", "etag", "date", "x-request-id");

	private final Set<ReadyAnswer.Header> before;

	private int error;

	CapturedAnswer(HttpServletResponse response) {
		super(response);
		this.before = Set.copyOf(headers());
	}

	/** An error is sent once it is known that there is nothing better. */
	@Override
	public void sendError(int status) {
		this.error = status;
	}

	@Override
	public void sendError(int status, String message) {
		this.error = status;
	}

	/**
	 * The status of an error.
	 * @return empty when the answer is none
	 */
	OptionalInt error() {
		return (this.error > 0) ? OptionalInt.of(this.error) : OptionalInt.empty();
	}

	private List<ReadyAnswer.Header> headers() {
		return getHeaderNames().stream()
			.distinct()
			.map((name) -> new ReadyAnswer.Header(name, String.join(", ", getHeaders(name))))
			.toList();
	}

	/**
	 * The answer for everybody, without the headers that every answer has before it is
	 * made.
	 * @return empty when it is an error, a redirect or for one person
	 */
	Optional<ReadyAnswer> ready() {
		String type = getContentType();
		if (this.error > 0 || getStatus() != SC_OK || isCommitted() || type == null
				|| getHeader(HttpHeaders.SET_COOKIE) != null) {
			return Optional.empty();
		}
		List<ReadyAnswer.Header> headers = headers().stream()
			.filter((header) -> !NOT_KEPT.contains(header.name().toLowerCase(Locale.ROOT)))
			.filter((header) -> !this.before.contains(header))
			.toList();
		return Optional.of(ReadyAnswer.of(headers, type, getContentAsByteArray()));
	}

}
