package org.rolepair.delivery;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the whole answer, whatever part of it the client needs: it is kept for others.
 */
class WholeRequest extends HttpServletRequestWrapper {

	private static final Set<String> NARROWING = Set.of("if-none-match", "if-modified-since", "if-match",
			"if-unmodified-since", "if-range", "range");

	WholeRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isNarrowing(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return isNarrowing(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return isNarrowing(name) ? -1 : super.getDateHeader(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(
				Collections.list(super.getHeaderNames()).stream().filter((name) -> !isNarrowing(name)).toList());
	}

	private static boolean isNarrowing(String name) {
		return NARROWING.contains(name.toLowerCase(Locale.ROOT));
	}

}
