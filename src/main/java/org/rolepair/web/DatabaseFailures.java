package org.rolepair.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers with status 503 when the database cannot be reached or written. */
@ControllerAdvice
@RequiredArgsConstructor
@Slf4j
class DatabaseFailures {

	/** SQL state classes: connection, resources, operator intervention, system error. */
	private static final Pattern OUT_OF_REACH = Pattern.compile("(08|53|57|58).*");

	/** SQL states of a read-only database: H2's and the standard's. */
	private static final Set<String> READ_ONLY = Set.of("90097", "25006");

	private final ObjectProvider<ClosedDatabase> closed;

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	void answer(RuntimeException failure, HttpServletResponse response) throws IOException {
		logger.error("Rolepair can't reach the database", failure);
		this.closed.ifAvailable(ClosedDatabase::evictConnections);
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

	/** Handles transactions whose database fails before they complete. */
	@ExceptionHandler({ UncategorizedDataAccessException.class, TransactionSystemException.class })
	void answerIfOutOfReach(RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (has(failure, DatabaseFailures::isReadOnly)) {
			logger.error("The database is read-only, so nothing was saved");
			request.setAttribute(ErrorPages.READ_ONLY, true);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		else if (has(failure, DatabaseFailures::isOutage)) {
			answer(failure, response);
		}
		else {
			throw failure;
		}
	}

	private static boolean has(Throwable failure, Predicate<Throwable> kind) {
		Throwable cause = failure;
		while (cause != null && !kind.test(cause)) {
			cause = cause.getCause();
		}
		return cause != null;
	}

	private static boolean isReadOnly(Throwable cause) {
		return cause instanceof SQLException refusal && READ_ONLY.contains(stateOf(refusal));
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
