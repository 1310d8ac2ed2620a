package org.rolepair.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Catches an answer while it is made.
 */
class CapturedAnswer extends ContentCachingResponseWrapper {

	/** What a ready answer says for itself. */
	private static final Set<String> OF_THE_FORM = Set.of("content-type", "content-length", "content-encoding",
			"transfer-encoding", "etag", "date");

	CapturedAnswer(HttpServletResponse response) {
		super(response);
	}

	/**
	 * The answer for everybody.
	 * @return empty when it is an error, a redirect or for one person
	 */
	Optional<ReadyAnswer> ready() {
		String type = getContentType();
		if (getStatus() != SC_OK || isCommitted() || type == null || getHeader(HttpHeaders.SET_COOKIE) != null) {
			return Optional.empty();
		}
		List<ReadyAnswer.Header> headers = getHeaderNames().stream()
			.distinct()
			.filter((name) -> !OF_THE_FORM.contains(name.toLowerCase(Locale.ROOT)))
			.map((name) -> new ReadyAnswer.Header(name, String.join(", ", getHeaders(name))))
			.toList();
		return Optional.of(new ReadyAnswer(headers, type, getContentAsByteArray()));
	}

}
