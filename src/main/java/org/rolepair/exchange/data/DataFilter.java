package org.rolepair.exchange.data;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;

/** Adds CORS and robots headers to data, and redirects requests for data. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + DataFilter.POSITION)
class DataFilter extends HttpFilter {

	/** Runs after the caching and rate limit filters. */
	static final int POSITION = 7;

	private static final Pattern DATA = Pattern
		.compile("/(?:roles|compare|data)/[^/]+\\.(?:json|csv)|/data/[^/]+\\.xlsx|/openapi\\.json");

	private static final Pattern PAGE = Pattern.compile("/(?:roles|compare)/[^/.]+");

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = request.getRequestURI();
		if (isData(path)) {
			open(response);
			if (CorsUtils.isPreFlightRequest(request)) {
				response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
				response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match");
				response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
				response.setStatus(HttpServletResponse.SC_NO_CONTENT);
				return;
			}
		}
		else if (isPageWithData(path)) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			Optional<DataFormat> wanted = wantedForm(request);
			if (wanted.isPresent()) {
				response.setStatus(HttpServletResponse.SC_SEE_OTHER);
				response.setHeader(HttpHeaders.LOCATION, path + "." + wanted.get().extension());
				return;
			}
		}
		chain.doFilter(request, response);
	}

	/** Ignores requests for past revisions, which are not available as data. */
	private static Optional<DataFormat> wantedForm(HttpServletRequest request) {
		boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		if (!reading || Objects.requireNonNullElse(request.getQueryString(), "").contains("as-of=")) {
			return Optional.empty();
		}
		return DataFormat.wanted(Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), ""));
	}

	private static void open(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link");
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		response.setHeader("X-Robots-Tag", "noindex");
	}

	static boolean isData(String path) {
		return DATA.matcher(path).matches();
	}

	static boolean isPageWithData(String path) {
		return PAGE.matcher(path).matches();
	}

}
