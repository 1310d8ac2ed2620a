package org.rolepair.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Has a database that cannot be reached answered as everywhere, though it is missed
 * before or after a handler: when a session is looked up or kept.
 */
class OutageFilter extends HttpFilter {

	private static final long serialVersionUID = 1L;

	private final transient HandlerExceptionResolver failures;

	OutageFilter(HandlerExceptionResolver failures) {
		this.failures = failures;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (DataAccessException | TransactionException ex) {
			if (response.isCommitted() || this.failures.resolveException(request, response, null, ex) == null) {
				throw ex;
			}
		}
	}

}
