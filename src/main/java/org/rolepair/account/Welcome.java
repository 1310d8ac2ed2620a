package org.rolepair.account;

import java.io.IOException;
import java.time.Duration;
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

	/** Longer than for visitors of the sign-in page, who have nothing to lose. */
	private static final Duration SESSION = Duration.ofHours(4);

	Welcome() {
		setDefaultTargetUrl("/admin");
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException, ServletException {
		request.getSession().setMaxInactiveInterval((int) SESSION.toSeconds());
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
