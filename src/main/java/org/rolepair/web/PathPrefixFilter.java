package org.rolepair.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Hides the path of the site, so that all other code has one kind of path. Requests lose
 * the context path. Redirects get the path that the site has for readers, and so do
 * links, by the {@link PathPrefixDialect}.
 */
@RequiredArgsConstructor
class PathPrefixFilter extends HttpFilter {

	private final String prefix;

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(new PathRequest(request), new PathResponse(response, this.prefix));
	}

	/** Returns a path with the prefix; any other address remains as it is. */
	static String prefixed(String prefix, String address) {
		return (address.startsWith("/") && !address.startsWith("//")) ? prefix + address : address;
	}

	private static final class PathRequest extends HttpServletRequestWrapper {

		PathRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getContextPath() {
			return "";
		}

		@Override
		public String getRequestURI() {
			return strip(super.getRequestURI());
		}

		@Override
		public @Nullable Object getAttribute(String name) {
			Object value = super.getAttribute(name);
			return (value instanceof String uri && name.equals(RequestDispatcher.ERROR_REQUEST_URI)) ? strip(uri)
					: value;
		}

		/** The context path may be encoded in another way than it is set. */
		private String strip(String uri) {
			String path = uri.substring(super.getContextPath().length());
			return path.isEmpty() ? "/" : path;
		}

	}

	private static final class PathResponse extends HttpServletResponseWrapper {

		private final String prefix;

		PathResponse(HttpServletResponse response, String prefix) {
			super(response);
			this.prefix = prefix;
		}

		@Override
		public void setHeader(String name, String value) {
			super.setHeader(name, name.equalsIgnoreCase(HttpHeaders.LOCATION) ? prefixed(this.prefix, value) : value);
		}

		/** Tomcat would add the host that a request of HTTP/1.0 names, or a proxy's. */
		@Override
		public void sendRedirect(String location, int status, boolean clearBuffer) {
			if (clearBuffer) {
				resetBuffer();
			}
			setStatus(status);
			setHeader(HttpHeaders.LOCATION, location);
		}

		@Override
		public void sendRedirect(String location) {
			sendRedirect(location, SC_FOUND, true);
		}

		@Override
		public void sendRedirect(String location, int status) {
			sendRedirect(location, status, true);
		}

		@Override
		public void sendRedirect(String location, boolean clearBuffer) {
			sendRedirect(location, SC_FOUND, clearBuffer);
		}

	}

}
