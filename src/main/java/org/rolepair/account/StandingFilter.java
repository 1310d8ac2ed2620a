package org.rolepair.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Ends the session of who may no longer use it, on every node at the next request, and
 * has a password that somebody else chose changed first.
 */
class StandingFilter extends HttpFilter {

	private final Accounts accounts;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	StandingFilter(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Authentication present = SecurityContextHolder.getContext().getAuthentication();
		if (present == null || !(present.getPrincipal() instanceof SignedIn person)) {
			chain.doFilter(request, response);
			return;
		}
		if (!this.accounts.existsStanding(person.accountId(), person.sessions())) {
			this.logout.logout(request, response, present);
		}
		else if (person.isPasswordGiven() && !mayBeAsked(request.getRequestURI())) {
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader("Location", OwnAccountController.PATH);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean mayBeAsked(String path) {
		return path.startsWith(OwnAccountController.PATH) || !path.startsWith("/admin");
	}

}
