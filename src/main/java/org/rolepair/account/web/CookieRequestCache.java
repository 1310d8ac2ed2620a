package org.rolepair.account.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.rolepair.page.site.Site;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Saves the requested page in a cookie until sign-in, so that anonymous requests store
 * nothing on the server.
 */
@Component
@RequiredArgsConstructor
class CookieRequestCache implements RequestCache {

	private static final String COOKIE = "rolepair-asked-page";

	private static final Duration MAX_AGE = Duration.ofMinutes(20);

	/** Matches the editors' pages, without spaces or characters beyond ASCII. */
	private static final Pattern PAGE = Pattern.compile("/admin(?:[/?][!-~]*)?");

	private static final int MAX_LENGTH = 1_000;

	private final Site site;

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String page = page(request);
		if (request.getMethod().equals("GET") && page.length() <= MAX_LENGTH) {
			write(Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8)),
					MAX_AGE, response);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return find(request).map(SimpleSavedRequest::new).orElse(null);
	}

	/**
	 * Removes the cookie once its page is requested. Returns {@code null}, since nothing
	 * of the request needs to be restored.
	 */
	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		if (find(request).filter(page(request)::equals).isPresent()) {
			removeRequest(request, response);
		}
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		write("", Duration.ZERO, response);
	}

	private void write(String value, Duration age, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
			.path(this.site.home())
			.maxAge(age)
			.httpOnly(true)
			.secure(this.site.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	/** Reads the cookie, ignoring forged paths outside the editors' pages. */
	private static Optional<String> find(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
			.map(Cookie::getValue)
			.flatMap(CookieRequestCache::decoded)
			.filter(PAGE.asMatchPredicate());
	}

	private static Optional<String> decoded(String value) {
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String page(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI() + ((query != null) ? "?" + query : "");
	}

}
