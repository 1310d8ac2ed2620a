package org.rolepair.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Determines which responses are cached, and under which keys. Keys consist of the path
 * and the parameters that the handler reads; other parameters are ignored.
 */
@Component
class CacheKeys {

	private static final Set<String> METHODS = Set.of("GET", "HEAD");

	/** Pages as of a day are not cached: there are many, with few requests each. */
	private static final String AS_OF = "as-of";

	/** No parameter contains one: such requests were rejected earlier. */
	private static final char SEPARATOR = '\n';

	/** Excludes dots: paths with one are data files. */
	private static final String SEGMENT = "[^/.]+";

	private static final List<CachedPath> PATHS = List.of( //
			new CachedPath("/compare/" + SEGMENT, "place", "rows", "matters"), //
			new CachedPath("/compare/" + SEGMENT + "/share[.]png"), //
			new CachedPath("/roles/" + SEGMENT, "place"), //
			new CachedPath("/embed/(?:compare|roles)/" + SEGMENT, "place", "parts"), //
			new CachedPath("/search/suggestions", "q"), //
			new CachedPath("/(?:sources)?"), //
			new CachedPath("/sources/" + SEGMENT, "page"), //
			new CachedPath("/categories(?:/" + SEGMENT + ")?", "page", "role"), //
			new CachedPath("/roles/" + SEGMENT + "/to/" + SEGMENT));

	/** Returns path and parameters in fixed order; empty if the response isn't cached. */
	Optional<String> find(HttpServletRequest request) {
		if (!METHODS.contains(request.getMethod())) {
			return Optional.empty();
		}
		String path = request.getRequestURI();
		return PATHS.stream()
			.filter((cached) -> cached.pattern.matcher(path).matches())
			.findFirst()
			.flatMap((cached) -> key(path, cached.parameters, request));
	}

	private static Optional<String> key(String path, List<String> parameters, HttpServletRequest request) {
		if (request.getQueryString() == null || parameters.isEmpty()) {
			return Optional.of(path);
		}
		StringBuilder key = new StringBuilder(path);
		for (String parameter : parameters) {
			String[] values = request.getParameterValues(parameter);
			if (values != null && values.length > 1) {
				return Optional.empty();
			}
			if (values != null) {
				key.append(SEPARATOR).append(parameter).append('=').append(values[0]);
			}
		}
		return (request.getParameter(AS_OF) == null) ? Optional.of(key.toString()) : Optional.empty();
	}

	private record CachedPath(Pattern pattern, List<String> parameters) {

		CachedPath(String pattern, String... parameters) {
			this(Pattern.compile(pattern), List.of(parameters));
		}

	}

}
