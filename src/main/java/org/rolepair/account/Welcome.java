package org.rolepair.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads who has signed in to the form that they were typing into, or to the page that
 * they asked for.
 */
@Component
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

	private final OpenSessions sessions;

	Welcome(OpenSessions sessions, AskedPage askedPage) {
		this.sessions = sessions;
		setDefaultTargetUrl("/admin");
		setRequestCache(askedPage);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException, ServletException {
		this.sessions.bound(person.getName());
		Optional<KeptTyping> typing = KeptTyping.read(request.getParameter(KeptTyping.PARAMETER));
		if (typing.isEmpty()) {
			super.onAuthenticationSuccess(request, response, person);
			return;
		}
		clearAuthenticationAttributes(request);
		typing.get().keepIn(request.getSession());
		getRedirectStrategy().sendRedirect(request, response, typing.get().path());
	}

}
