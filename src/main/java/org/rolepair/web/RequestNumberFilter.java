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
 * Assigns each request a number, for its log lines and its response. Numbers sent by
 * clients are ignored, since they can be forged.
 */
class RequestNumberFilter extends HttpFilter {

	/** The key in the logging context. */
	private static final String MDC_KEY = "request";

	private static final String HEADER = "X-Request-Id";

	private static final String ATTRIBUTE = RequestNumberFilter.class.getName();

	/** Omits characters that are confused when read aloud. */
	private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";

	private static final int LENGTH = 10;

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String number = next();
		request.setAttribute(ATTRIBUTE, number);
		response.setHeader(HEADER, number);
		MDC.put(MDC_KEY, number);
		chain.doFilter(request, response);
	}

	/** Returns the number of a request; empty if an earlier filter rejected it. */
	static Optional<String> of(ServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
	}

	private static String next() {
		return ThreadLocalRandom.current()
			.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((sign) -> ALPHABET.substring(sign, sign + 1))
			.collect(Collectors.joining());
	}

	/** Removes the number once the container has logged any failure. */
	static class End implements ServletRequestListener {

		@Override
		public void requestDestroyed(ServletRequestEvent event) {
			MDC.remove(MDC_KEY);
		}

	}

}
