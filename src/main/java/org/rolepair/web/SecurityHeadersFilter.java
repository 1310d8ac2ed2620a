package org.rolepair.web;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.page.site.Site;

/**
 * Adds the security headers to every response. Caches must revalidate public pages,
 * unless a handler allows more, and must not store the editors' pages.
 */
@RequiredArgsConstructor
class SecurityHeadersFilter extends HttpFilter {

	private static final String POLICY = "Content-Security-Policy";

	private static final String NO_FRAMES = "frame-ancestors 'none'";

	/** The only pages that other sites can frame. */
	private static final String EMBEDDED = "/embed/";

	private static final Map<String, String> VALUES = Map.of( //
			POLICY,
			String.join("; ", "default-src 'none'", "style-src 'self'", "img-src 'self'", "script-src 'self'",
					"connect-src 'self'", "form-action 'self'", "base-uri 'none'", NO_FRAMES),
			"Cross-Origin-Opener-Policy", "same-origin", //
			"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()", //
			"Referrer-Policy", "strict-origin-when-cross-origin", //
			"X-Content-Type-Options", "nosniff");

	private static final String CACHE_CONTROL = "Cache-Control";

	/** Kept if already set when the response becomes an error page. */
	private static final String NO_STORE = "no-store";

	private static final Set<String> EDITORS_PATHS = Set.of("/admin", "/login", "/logout");

	private final Site site;

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		writeTo(response);
		if (request.getRequestURI().startsWith(EMBEDDED)) {
			response.setHeader(POLICY,
					VALUES.getOrDefault(POLICY, "").replace(NO_FRAMES, "frame-ancestors " + this.site.embedders()));
		}
		if (this.site.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
		if (!NO_STORE.equals(response.getHeader(CACHE_CONTROL))) {
			response.setHeader(CACHE_CONTROL, isForEditors(request) ? NO_STORE : "no-cache");
		}
		chain.doFilter(request, response);
	}

	static void writeTo(HttpServletResponse response) {
		VALUES.forEach(response::setHeader);
	}

	/** Returns whether the request is for one of the editors' pages. */
	static boolean isForEditors(HttpServletRequest request) {
		String path = request.getRequestURI();
		return EDITORS_PATHS.contains(path) || path.startsWith("/admin/");
	}

}
