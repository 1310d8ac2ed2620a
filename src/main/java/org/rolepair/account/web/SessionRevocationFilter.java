package org.rolepair.account.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.AccountService;
import org.rolepair.account.SignedIn;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Ends revoked sessions at their next request, on every node. Redirects to the password
 * form if someone else set the password.
 */
@RequiredArgsConstructor
class SessionRevocationFilter extends HttpFilter {

	/** The request attribute for whoever is signed in. */
	static final String PERSON = SignedIn.class.getName();

	private final AccountService accounts;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Authentication present = SecurityContextHolder.getContext().getAuthentication();
		if (present == null || !(present.getPrincipal() instanceof SignedIn person)) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(PERSON, person);
		if (!this.accounts.acceptsSession(person.accountId(), person.sessions())) {
			request.removeAttribute(PERSON);
			this.logout.logout(request, response, present);
		}
		else if (person.isPasswordGiven() && !isAllowedBeforePasswordChange(request.getRequestURI())) {
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader("Location", OwnAccountController.PATH);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isAllowedBeforePasswordChange(String path) {
		return path.startsWith(OwnAccountController.PATH) || !path.startsWith("/admin");
	}

}
