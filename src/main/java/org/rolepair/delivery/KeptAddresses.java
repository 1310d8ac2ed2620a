package org.rolepair.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Which answers are kept: those of public addresses by what they are asked with. Any
 * other parameter changes nothing and is not told apart.
 */
@Component
class KeptAddresses {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	/** The one parameter of each address. */
	private static final Map<String, String> PARAMETERS = Map.of("/search/suggestions", "q");

	/**
	 * Under what an answer is kept.
	 * @param request a request with a proper address and readable parameters
	 * @return the address with its parameter; empty when the answer is not to be kept
	 */
	Optional<String> find(HttpServletRequest request) {
		String path = request.getRequestURI();
		String parameter = PARAMETERS.get(path);
		if (parameter == null || !READING.contains(request.getMethod())) {
			return Optional.empty();
		}
		String[] values = request.getParameterValues(parameter);
		if (values == null) {
			return Optional.of(path);
		}
		return (values.length == 1) ? Optional.of(path + "?" + parameter + "=" + values[0]) : Optional.empty();
	}

}
