package org.rolepair.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * A database that cannot be reached is an outage, not a fault of the page.
 */
@ControllerAdvice
class DatabaseFailures {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseFailures.class);

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	void answer(RuntimeException failure, HttpServletResponse response) throws IOException {
		logger.error("The database cannot be reached", failure);
		response.setHeader("Retry-After", "30");
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

}
