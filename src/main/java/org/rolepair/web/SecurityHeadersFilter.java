package org.rolepair.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rolepair.site.Site;

/**
 * Gives every answer its security headers, and has caches ask again before they show a
 * public page a second time; what may be kept longer says so itself. What lies behind the
 * editors' door is kept nowhere.
 */
class SecurityHeadersFilter extends HttpFilter {

	private static final String CACHE_CONTROL = "Cache-Control";

	/** What was answered so stays so when the answer becomes an error page. */
	private static final String NO_STORE = "no-store";

	private final Site site;

	SecurityHeadersFilter(Site site) {
		this.site = site;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		SecurityHeaders.writeTo(response);
		if (this.site.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
		if (!NO_STORE.equals(response.getHeader(CACHE_CONTROL))) {
			response.setHeader(CACHE_CONTROL, EditorsDoor.leadsTo(request) ? NO_STORE : "no-cache");
		}
		chain.doFilter(request, response);
	}

}
