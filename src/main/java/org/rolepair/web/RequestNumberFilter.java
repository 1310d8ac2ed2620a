package org.rolepair.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

/**
 * Gives each request a number, which its lines of the log and its answer have. A number
 * that the request brings along is not taken over: anyone could write it.
 */
class RequestNumberFilter extends HttpFilter {

	/** What the log calls it. */
	private static final String LOGGED = "request";

	private static final String HEADER = "X-Request-Id";

	private static final String ATTRIBUTE = RequestNumberFilter.class.getName();

	/** Letters and digits that are not mistaken for one another when read out. */
	private static final String SIGNS = "23456789abcdefghjkmnpqrstvwxyz";

	private static final int LENGTH = 10;

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String number = next();
		request.setAttribute(ATTRIBUTE, number);
		response.setHeader(HEADER, number);
		MDC.put(LOGGED, number);
		chain.doFilter(request, response);
	}

	/** The number of a request; those that are turned away at the door have none. */
	static Optional<String> of(ServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
	}

	private static String next() {
		return ThreadLocalRandom.current()
			.ints(LENGTH, 0, SIGNS.length())
			.mapToObj((sign) -> SIGNS.substring(sign, sign + 1))
			.collect(Collectors.joining());
	}

	/**
	 * Takes the number out of the log's context when all is done, since the container
	 * logs failures after the last filter.
	 */
	static class End implements ServletRequestListener {

		@Override
		public void requestDestroyed(ServletRequestEvent event) {
			MDC.remove(LOGGED);
		}

	}

}
