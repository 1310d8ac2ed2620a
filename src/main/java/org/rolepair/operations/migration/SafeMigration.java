package org.rolepair.operations.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Applies pending migrations; if one fails, restores the database to its previous state.
 * PostgreSQL rolls back by itself.
 */
@Component
class SafeMigration implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		JdbcTemplate database = new JdbcTemplate(flyway.getConfiguration().getDataSource());
		boolean pending = flyway.info().pending().length > 0;
		(pending ? path(database) : Optional.<String>empty())
			.map((path) -> new DatabaseCopy(new EmbeddedDatabase(Path.of(path), "", "")))
			.ifPresentOrElse((copy) -> migrate(flyway, database, copy), () -> apply(flyway));
	}

	private static void migrate(Flyway flyway, JdbcTemplate database, DatabaseCopy copy) {
		try {
			copy.take(database);
			try {
				apply(flyway);
			}
			catch (MigrationFailedException ex) {
				database.execute("shutdown immediately");
				copy.restore();
				throw ex;
			}
			copy.discard();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Rolepair couldn't copy or restore the database; its copy is " + copy, ex);
		}
	}

	private static void apply(Flyway flyway) {
		try {
			flyway.migrate();
		}
		catch (FlywayException ex) {
			throw new MigrationFailedException("Rolepair couldn't update the database, and left it unchanged: "
					+ DatabaseFailureAnalyzer.line(NestedExceptionUtils.getMostSpecificCause(ex)), ex);
		}
	}

	/** Returns empty if it is no H2 database file. */
	private static Optional<String> path(JdbcTemplate database) {
		try {
			return Optional.ofNullable(database.queryForObject("select database_path()", String.class));
		}
		catch (DataAccessException ex) {
			return Optional.empty();
		}
	}

	/** Thrown after a migration failed and the database was restored. */
	static class MigrationFailedException extends FailureAnalyzedException {

		MigrationFailedException(String message, Throwable cause) {
			super(message, "Leave the database as it is, and start the previous version of Rolepair. "
					+ "Report the line above.", cause);
		}

	}

}
