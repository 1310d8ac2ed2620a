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
import org.jspecify.annotations.Nullable;

/**
 * Hides the context path, so that all other code has one kind of path. Requests lose it,
 * redirects get it back, and so do links, by the {@link ContextPathDialect}.
 */
class ContextPathFilter extends HttpFilter {

	/** The request attribute for the hidden context path. */
	static final String ATTRIBUTE = ContextPathFilter.class.getName();

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String contextPath = request.getServletContext().getContextPath();
		request.setAttribute(ATTRIBUTE, contextPath);
		chain.doFilter(new PathRequest(request), new PathResponse(response, contextPath));
	}

	/** Returns a path with the context path; any other address remains as it is. */
	static String prefix(String contextPath, String address) {
		return (address.startsWith("/") && !address.startsWith("//")) ? contextPath + address : address;
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

		private final String contextPath;

		PathResponse(HttpServletResponse response, String contextPath) {
			super(response);
			this.contextPath = contextPath;
		}

		@Override
		public void setHeader(String name, String value) {
			super.setHeader(name, name.equalsIgnoreCase("Location") ? prefix(this.contextPath, value) : value);
		}

		@Override
		public void sendRedirect(String location) throws IOException {
			super.sendRedirect(prefix(this.contextPath, location));
		}

	}

}
