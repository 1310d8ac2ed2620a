package org.rolepair.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
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

	private final ObjectProvider<DataSource> database;

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	void answer(RuntimeException failure, HttpServletResponse response) throws IOException {
		logger.error("Rolepair can't reach the database", failure);
		this.database.ifAvailable(DatabaseFailures::evictConnections);
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

	/**
	 * Lets an embedded database be opened again. H2 closes a database after a write
	 * error, such as a full disk, until all its connections are closed.
	 */
	private static void evictConnections(DataSource database) {
		try {
			if (!database.isWrapperFor(HikariDataSource.class)) {
				return;
			}
			HikariDataSource pool = database.unwrap(HikariDataSource.class);
			HikariPoolMXBean connections = pool.getHikariPoolMXBean();
			if (connections != null && pool.getJdbcUrl().startsWith("jdbc:h2:file:")) {
				connections.softEvictConnections();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Rolepair can't reach the connection pool", ex);
		}
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
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(kind);
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
