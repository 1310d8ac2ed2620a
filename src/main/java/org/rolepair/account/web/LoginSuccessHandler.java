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
 * Leads who has signed in to the form that they were typing into, or to the page that
 * they asked for. Of many sessions of one person, on all nodes, those not used for
 * longest end.
 */
@Component
class LoginSuccessHandler extends SavedRequestAwareAuthenticationSuccessHandler {

	/** Beside the one that begins. */
	static final int MOST_SESSIONS = 50;

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
		typing.get().keepIn(request.getSession());
		getRedirectStrategy().sendRedirect(request, response, typing.get().path());
	}

	private void endOldSessions(String name) {
		this.sessions.findByPrincipalName(name)
			.values()
			.stream()
			.sorted(Comparator.<Session, Instant>comparing(Session::getLastAccessedTime).reversed())
			.skip(MOST_SESSIONS)
			.map(Session::getId)
			.forEach(this.sessions::deleteById);
	}

}
