package org.rolepair.account.web;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rolepair.page.site.Site;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Stores CSRF tokens in the session, or in a cookie before sign-in. Anonymous requests
 * thus store nothing in the database.
 */
class SessionOrCookieCsrfTokens implements CsrfTokenRepository {

	private static final String COOKIE = "rolepair-sign-in";

	private final CsrfTokenRepository sessionTokens = new HttpSessionCsrfTokenRepository();

	private final CookieCsrfTokenRepository cookieTokens = new CookieCsrfTokenRepository();

	SessionOrCookieCsrfTokens(Site site) {
		this.cookieTokens.setCookieName(site.isSecure() ? securePrefix(site) + COOKIE : COOKIE);
		this.cookieTokens.setCookiePath(site.home());
		this.cookieTokens
			.setCookieCustomizer((cookie) -> cookie.secure(site.isSecure()).httpOnly(true).sameSite("Lax"));
	}

	/** Browsers accept {@code __Host-} only for a whole host. */
	private static String securePrefix(Site site) {
		return site.prefix().isEmpty() ? "__Host-" : "__Secure-";
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return tokens(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		tokens(request).saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return tokens(request).loadToken(request);
	}

	private CsrfTokenRepository tokens(HttpServletRequest request) {
		return (request.getSession(false) != null) ? this.sessionTokens : this.cookieTokens;
	}

	/**
	 * Spring Security's handler, for which a token that is no text would be a failure of
	 * the server.
	 */
	static class TamperedCsrfTokens implements CsrfTokenRequestHandler {

		private final CsrfTokenRequestHandler tokens = new XorCsrfTokenRequestAttributeHandler();

		@Override
		public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
			this.tokens.handle(request, response, token);
		}

		@Override
		public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
			try {
				return this.tokens.resolveCsrfTokenValue(request, token);
			}
			catch (IllegalArgumentException ex) {
				return null;
			}
		}

	}

}
