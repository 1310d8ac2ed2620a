package org.rolepair.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	private static final String SUGGESTIONS = "/search/suggestions";

	private static final String ROLES = "/roles/";

	private static final String COMPARISONS = "/compare/";

	private static final Optional<List<String>> NO_PARAMETERS = Optional.of(List.of());

	/**
	 * Under what an answer is kept.
	 * @param request a request with a proper address and readable parameters
	 * @return the address with its parameters in fixed order; empty when the answer is
	 * not to be kept
	 */
	Optional<String> find(HttpServletRequest request) {
		String path = request.getRequestURI();
		return READING.contains(request.getMethod())
				? parameters(path).flatMap((parameters) -> address(path, parameters, request)) : Optional.empty();
	}

	/** Looked at for every request; empty for an address whose answers are not kept. */
	private static Optional<List<String>> parameters(String path) {
		if (isPageBelow(COMPARISONS, path)) {
			return Optional.of(List.of("place", "rows"));
		}
		if (isPageBelow(ROLES, path)) {
			return Optional.of(List.of("place"));
		}
		if (path.equals(SUGGESTIONS)) {
			return Optional.of(List.of("q"));
		}
		return (isList(path) || isTransition(path)) ? NO_PARAMETERS : Optional.empty();
	}

	private static boolean isList(String path) {
		return path.equals("/") || path.equals("/categories") || path.equals("/sources")
				|| isPageBelow("/categories/", path) || isPageBelow("/sources/", path);
	}

	private static boolean isTransition(String path) {
		int from = path.indexOf("/to/");
		return from > ROLES.length() && isPageBelow(ROLES, path.substring(0, from))
				&& isPageBelow("/to/", path.substring(from));
	}

	/** Data have an ending, and what belongs to a page stands below it. */
	private static boolean isPageBelow(String folder, String path) {
		return path.startsWith(folder) && path.length() > folder.length() && path.indexOf('/', folder.length()) < 0
				&& path.indexOf('.', folder.length()) < 0;
	}

	private static Optional<String> address(String path, List<String> parameters, HttpServletRequest request) {
		if (request.getQueryString() == null || parameters.isEmpty()) {
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
