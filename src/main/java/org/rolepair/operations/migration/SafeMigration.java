package org.rolepair.operations.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import lombok.extern.slf4j.Slf4j;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;

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
@Slf4j
class SafeMigration implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		JdbcTemplate database = new JdbcTemplate(flyway.getConfiguration().getDataSource());
		DatabaseCheck.requireUsable(database);
		MigrationInfoService migrations = flyway.info();
		DatabaseCheck.requireNoNewer(migrations);
		boolean pending = migrations.pending().length > 0;
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
			catch (FailureAnalyzedException ex) {
				close(database);
				copy.restore();
				throw ex;
			}
			copy.discard();
		}
		catch (IOException ex) {
			throw new FailureAnalyzedException(
					"Rolepair couldn't copy or restore the database: " + DatabaseFailureAnalyzer.line(ex),
					"Make room beside the database, which needs as much again. Its copy is %s.".formatted(copy), ex);
		}
	}

	/** H2 closes the database itself when the disk is full. */
	private static void close(JdbcTemplate database) {
		try {
			database.execute("shutdown immediately");
		}
		catch (DataAccessException ex) {
			logger.debug("The database is closed already", ex);
		}
	}

	private static void apply(Flyway flyway) {
		try {
			MigrateResult result = flyway.migrate();
			if (result.migrationsExecuted > 0) {
				logger.info("{} the database, which is at version {} now",
						(result.initialSchemaVersion != null) ? "Updated" : "Created", result.targetSchemaVersion);
			}
		}
		catch (FlywayValidateException ex) {
			throw new FailureAnalyzedException("Another version of Rolepair made this database: "
					+ String.valueOf(ex.getMessage()).lines().skip(1).findFirst().orElse("its updates are different"),
					"Start that version, write its catalog with the command export, and read it into a new database "
							+ "with import-archive.",
					ex);
		}
		catch (FlywayException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof IOException failure) {
				throw new FailureAnalyzedException(
						"Rolepair couldn't write to the database, and left it unchanged: "
								+ DatabaseFailureAnalyzer.line(failure),
						"Make room on its disk, then start again.", ex);
			}
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
