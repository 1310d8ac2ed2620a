package org.rolepair.account.web;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rolepair.account.SavedFormInput;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Redirects after signing in, to the saved form or the requested page. Ends a person's
 * least recently used sessions, on all nodes, if there are too many.
 */
@Component
class LoginSuccessHandler extends SavedRequestAwareAuthenticationSuccessHandler {

	/** Per person, in addition to the new session. */
	static final int MAX_SESSIONS = 50;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	LoginSuccessHandler(FindByIndexNameSessionRepository<? extends Session> sessions, CookieRequestCache askedPage) {
		this.sessions = sessions;
		setDefaultTargetUrl("/admin");
		setRequestCache(askedPage);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException, ServletException {
		endOldSessions(person.getName());
		Optional<SavedFormInput> typing = SavedFormInput.read(request.getParameter(SavedFormInput.PARAMETER));
		if (typing.isEmpty()) {
			super.onAuthenticationSuccess(request, response, person);
			return;
		}
		clearAuthenticationAttributes(request);
		typing.get().saveTo(request.getSession());
		getRedirectStrategy().sendRedirect(request, response, typing.get().path());
	}

	private void endOldSessions(String name) {
		this.sessions.findByPrincipalName(name)
			.values()
			.stream()
			.sorted(Comparator.<Session, Instant>comparing(Session::getLastAccessedTime).reversed())
			.skip(MAX_SESSIONS)
			.map(Session::getId)
			.forEach(this.sessions::deleteById);
	}

}
