package org.rolepair.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers with status 503 when the database cannot be reached. */
@ControllerAdvice
@RequiredArgsConstructor
@Slf4j
class DatabaseFailures {

	/** SQL state classes: connection, resources, operator intervention, system error. */
	private static final Pattern OUT_OF_REACH = Pattern.compile("(08|53|57|58).*");

	private final ObjectProvider<ClosedDatabase> closed;

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	void answer(RuntimeException failure, HttpServletResponse response) throws IOException {
		logger.error("The database cannot be reached", failure);
		this.closed.ifAvailable(ClosedDatabase::evictConnections);
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

	/** Handles transactions whose database fails before they complete. */
	@ExceptionHandler({ JpaSystemException.class, TransactionSystemException.class })
	void answerIfOutOfReach(RuntimeException failure, HttpServletResponse response) throws IOException {
		if (!isUnavailable(failure)) {
			throw failure;
		}
		answer(failure, response);
	}

	private static boolean isUnavailable(Throwable failure) {
		Throwable cause = failure;
		while (cause != null && !isOutage(cause)) {
			cause = cause.getCause();
		}
		return cause != null;
	}

	private static boolean isOutage(Throwable cause) {
		return cause instanceof IOException || isLost(cause) || cause instanceof SQLTransientConnectionException
				|| cause instanceof SQLNonTransientConnectionException
				|| (cause instanceof SQLException refusal && OUT_OF_REACH.matcher(stateOf(refusal)).matches());
	}

	/** Recognizes a connection closed by the pool, which has no SQL state. */
	private static boolean isLost(Throwable cause) {
		return cause instanceof SQLException refusal && refusal.getSQLState() == null
				&& "Connection is closed".equals(refusal.getMessage());
	}

	private static String stateOf(SQLException refusal) {
		return (refusal.getSQLState() != null) ? refusal.getSQLState() : "";
	}

}
