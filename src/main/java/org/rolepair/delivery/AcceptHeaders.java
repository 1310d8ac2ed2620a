package org.rolepair.delivery;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Reads which encodings and types a client accepts.
 */
final class AcceptHeaders {

	private AcceptHeaders() {
	}

	/**
	 * Returns whether a client accepts gzip, by its {@code Accept-Encoding}
	 * ({@code RFC 9110}, section 12.5.3).
	 */
	static boolean acceptGzip(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return header != null && Arrays.stream(header.split(",")).map(String::strip).anyMatch(AcceptHeaders::isGzip);
	}

	private static boolean isGzip(String coding) {
		int weight = coding.indexOf(';');
		String name = (weight < 0) ? coding : coding.substring(0, weight).strip();
		return name.equalsIgnoreCase("gzip") && (weight < 0 || !isRefused(coding.substring(weight + 1)));
	}

	private static boolean isRefused(String weight) {
		return weight.replace(" ", "").matches("[qQ]=0(?:\\.0*)?");
	}

	/**
	 * Returns whether a client accepts a type, by its {@code Accept}. Clients that name
	 * it by a pattern only, such as {@code text/*}, are left to Spring's negotiation.
	 * @param request the client's request
	 * @param type a content type, whose parameters do not count
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
