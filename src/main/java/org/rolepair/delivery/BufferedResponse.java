package org.rolepair.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Buffers a response, and delays errors until a stale response was looked up. */
class BufferedResponse extends ContentCachingResponseWrapper {

	/** Headers that {@link CachedResponse} sets itself, or that belong to one request. */
	private static final Set<String> NOT_CACHED = Set.of("content-type", "content-length", "content-encoding",
			"transfer-encoding", "etag", "date", "x-request-id");

	private final Collection<CachedResponse.Header> before;

	private int error;

	BufferedResponse(HttpServletResponse response) {
		super(response);
		this.before = Set.copyOf(headers());
	}

	@Override
	public void sendError(int status) {
		this.error = status;
	}

	@Override
	public void sendError(int status, String message) {
		this.error = status;
	}

	OptionalInt error() {
		return (this.error > 0) ? OptionalInt.of(this.error) : OptionalInt.empty();
	}

	private List<CachedResponse.Header> headers() {
		return getHeaderNames().stream()
			.distinct()
			.map((name) -> new CachedResponse.Header(name, String.join(", ", getHeaders(name))))
			.toList();
	}

	/**
	 * Returns the response for the cache, without the headers that earlier filters add.
	 * @return empty if it is an error, a redirect or sets a cookie
	 */
	Optional<CachedResponse> toCachedResponse() {
		String type = getContentType();
		if (this.error > 0 || getStatus() != SC_OK || isCommitted() || type == null
				|| getHeader(HttpHeaders.SET_COOKIE) != null) {
			return Optional.empty();
		}
		List<CachedResponse.Header> headers = headers().stream()
			.filter((header) -> !NOT_CACHED.contains(header.name().toLowerCase(Locale.ROOT)))
			.filter((header) -> !this.before.contains(header))
			.toList();
		return Optional.of(CachedResponse.of(headers, type, getContentAsByteArray()));
	}

}
