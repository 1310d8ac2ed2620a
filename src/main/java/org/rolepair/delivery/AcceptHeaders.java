package org.rolepair.delivery;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/** Reads which encodings and types a client accepts. */
final class AcceptHeaders {

	private AcceptHeaders() {
	}

	/** Returns whether {@code Accept-Encoding} accepts gzip (RFC 9110, 12.5.3). */
	static boolean acceptGzip(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return header != null && Arrays.stream(header.split(",")).map(String::strip).anyMatch(AcceptHeaders::isGzip);
	}

	private static boolean isGzip(String coding) {
		int weight = coding.indexOf(';');
		String name = (weight < 0) ? coding : coding.substring(0, weight).strip();
		return name.equalsIgnoreCase("gzip")
				&& (weight < 0 || !coding.substring(weight + 1).replace(" ", "").matches("[qQ]=0(?:\\.0*)?"));
	}

	/**
	 * Returns whether {@code Accept} names a type, ignoring parameters. Patterns such as
	 * {@code text/*} are left to Spring's content negotiation.
	 */
	static boolean acceptType(HttpServletRequest request, String type) {
		String header = request.getHeader(HttpHeaders.ACCEPT);
		if (header == null || header.contains("*/*")) {
			return true;
		}
		int parameters = type.indexOf(';');
		return header.contains((parameters < 0) ? type : type.substring(0, parameters));
	}

}
