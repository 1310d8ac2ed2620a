package org.rolepair.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Ends the session of who may no longer use it, on every node at the next request, and
 * has a password that somebody else chose changed first.
 */
class StandingFilter extends HttpFilter {

	private final Accounts accounts;

	private final HandlerExceptionResolver failures;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	StandingFilter(Accounts accounts, HandlerExceptionResolver failures) {
		this.accounts = accounts;
		this.failures = failures;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Authentication present = SecurityContextHolder.getContext().getAuthentication();
		if (present == null || !(present.getPrincipal() instanceof SignedIn person)) {
			chain.doFilter(request, response);
			return;
		}
		boolean standing;
		try {
			standing = this.accounts.existsStanding(person.accountId(), person.sessions());
		}
		catch (DataAccessException | TransactionException ex) {
			this.failures.resolveException(request, response, null, ex);
			return;
		}
		if (!standing) {
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
