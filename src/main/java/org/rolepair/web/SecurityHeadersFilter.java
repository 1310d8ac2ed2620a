package org.rolepair.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Gives every answer its security headers, and has caches ask again before they show a
 * page a second time. Who may be kept longer says so itself.
 */
class SecurityHeadersFilter extends HttpFilter {

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		SecurityHeaders.writeTo(response);
		response.setHeader("Cache-Control", "no-cache");
		chain.doFilter(request, response);
	}

}
