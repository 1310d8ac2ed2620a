package org.rolepair.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks for error pages by GET, whatever the method that failed: OPTIONS and TRACE would
 * be answered by the container otherwise. Of a page that is only read, it names every
 * method that reads it.
 */
class ErrorMethodFilter extends HttpFilter {

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED
				&& (request.getMethod().equals("TRACE") || "GET".equals(response.getHeader("Allow")))) {
			response.setHeader("Allow", "GET, HEAD, OPTIONS");
		}
		chain.doFilter(new HttpServletRequestWrapper(request) {

			@Override
			public String getMethod() {
				return "GET";
			}

		}, response);
	}

}
