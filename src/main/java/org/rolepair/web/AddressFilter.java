package org.rolepair.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.lang3.StringUtils;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/** Rejects invalid requests, and redirects to lower case without a trailing slash. */
class AddressFilter extends HttpFilter {

	private static final int MAX_ADDRESS_LENGTH = 4_000;

	private static final int MAX_PARAMETERS = 100;

	private static final Pattern CONTROL_CHARACTER = Pattern.compile("%(?:[01][0-9a-fA-F]|7[fF])");

	/** Matches nearly all paths, which are canonical already. */
	private static final Pattern CANONICAL = Pattern.compile("/|(?:/[a-z0-9.-]++)++");

	private static final Pattern PLAIN_PART = Pattern.compile("(?<!%|%.)[^%]");

	private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

	private static final Set<String> KNOWN_METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = request.getRequestURI();
		String query = request.getQueryString();
		if (!KNOWN_METHODS.contains(request.getMethod())) {
			response.setHeader("Allow", "GET, HEAD, OPTIONS");
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
		else if (path.length() + StringUtils.length(query) > MAX_ADDRESS_LENGTH) {
			response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
		}
		else if (hasControlCharacter(path) || !isReadable(request, query)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		else if (SAFE_METHODS.contains(request.getMethod()) && !path.equals(canonical(path))) {
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
			response.setHeader("Location", (query != null) ? canonical(path) + "?" + query : canonical(path));
		}
		else {
			pass(request, response, chain);
		}
	}

	/** Rejects a body whose parameters a later filter cannot read. */
	private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidParameterException ex) {
			response.sendError(ex.getErrorCode());
		}
	}

	private static boolean hasControlCharacter(String text) {
		return text.indexOf('%') >= 0 && CONTROL_CHARACTER.matcher(text).find();
	}

	/** Parses the parameters now, so that malformed ones do not fail in a handler. */
	private static boolean isReadable(HttpServletRequest request, @Nullable String query) {
		if (query == null) {
			return true;
		}
		if (query.chars().filter((character) -> character == '&').count() >= MAX_PARAMETERS
				|| hasControlCharacter(query)) {
			return false;
		}
		try {
			return !SAFE_METHODS.contains(request.getMethod()) || request.getParameterMap() != null;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	/** Collapses slashes: two at the start would redirect to another host. */
	private static String canonical(String path) {
		if (CANONICAL.matcher(path).matches()) {
			return path;
		}
		String joined = path.replaceAll("/{2,}", "/");
		return lowerCase(
				(joined.length() > 1 && joined.endsWith("/")) ? joined.substring(0, joined.length() - 1) : joined);
	}

	/** Keeps the case of percent-encoded bytes. */
	private static String lowerCase(String path) {
		return PLAIN_PART.matcher(path)
			.replaceAll((part) -> Matcher.quoteReplacement(part.group().toLowerCase(Locale.ROOT)));
	}

}
