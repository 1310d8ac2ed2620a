package org.rolepair.delivery;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What a client's headers say that it has and takes.
 */
final class Wishes {

	private Wishes() {
	}

	/**
	 * Whether a client takes gzip.
	 * @param header {@code Accept-Encoding}, as in RFC 9110 section 12.5.3
	 */
	static boolean hasGzip(@Nullable String header) {
		return header != null && Arrays.stream(header.split(",")).map(String::strip).anyMatch(Wishes::isGzip);
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
	 * Whether a client has an answer already.
	 * @param header {@code If-None-Match}, as in RFC 9110 section 13.1.2
	 * @param entityTag the strong tag of the answer, in quotes
	 */
	static boolean hasTag(@Nullable String header, String entityTag) {
		return header != null && (header.contains(entityTag) || header.strip().equals("*"));
	}

	/**
	 * Whether a client takes a type.
	 * @param header {@code Accept}
	 * @param type a content type; its parameters do not count
	 */
	static boolean hasType(@Nullable String header, String type) {
		if (header == null || header.contains("*/*")) {
			return true;
		}
		int parameters = type.indexOf(';');
		return header.contains((parameters < 0) ? type : type.substring(0, parameters));
	}

}
