package org.rolepair.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Which answers are kept: those of public addresses that are asked for again and again,
 * by the parameters that choose what they show. Any other parameter changes nothing and
 * is not told apart.
 */
@Component
class KeptAddresses {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	/** Pages of days past are many, and asked for seldom. */
	private static final String PAST = "as-of";

	/** No parameter can hold one: such addresses are turned away before. */
	private static final char SEPARATOR = '\n';

	private static final Pattern SUGGESTIONS = Pattern.compile("/search/suggestions");

	private static final Pattern ROLE = Pattern.compile("/roles/[^/.]+");

	private static final Pattern COMPARISON = Pattern.compile("/compare/[^/.]+");

	private static final Map<Pattern, List<String>> PARAMETERS = Map.of(SUGGESTIONS, List.of("q"), ROLE,
			List.of("place"), COMPARISON, List.of("place", "rows"));

	/**
	 * Under what an answer is kept.
	 * @param request a request with a proper address and readable parameters
	 * @return the address with its parameters in fixed order; empty when the answer is
	 * not to be kept
	 */
	Optional<String> find(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (!READING.contains(request.getMethod())) {
			return Optional.empty();
		}
		return PARAMETERS.entrySet()
			.stream()
			.filter((address) -> address.getKey().matcher(path).matches())
			.findFirst()
			.flatMap((address) -> address(path, address.getValue(), request));
	}

	private static Optional<String> address(String path, List<String> parameters, HttpServletRequest request) {
		if (request.getQueryString() == null) {
			return Optional.of(path);
		}
		StringBuilder address = new StringBuilder(path);
		for (String parameter : parameters) {
			String[] values = request.getParameterValues(parameter);
			if (values != null && values.length > 1) {
				return Optional.empty();
			}
			Arrays.stream((values != null) ? values : new String[0])
				.forEach((value) -> address.append(SEPARATOR).append(parameter).append('=').append(value));
		}
		return (request.getParameter(PAST) == null) ? Optional.of(address.toString()) : Optional.empty();
	}

}
