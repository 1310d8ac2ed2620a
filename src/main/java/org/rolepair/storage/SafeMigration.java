package org.rolepair.storage;

import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Applies pending migrations; when one fails, the database is as it was before.
 * PostgreSQL rolls a migration back by itself.
 */
@Component
class SafeMigration implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		MigrationInfo[] pending = flyway.info().pending();
		if (pending.length == 0) {
			apply(flyway);
			return;
		}
		Optional<DatabaseCopy> copy = DatabaseCopy.of(flyway.getConfiguration().getDataSource());
		try {
			apply(flyway);
		}
		catch (MigrationFailedException ex) {
			copy.ifPresent(DatabaseCopy::putBack);
			throw ex;
		}
		copy.ifPresent(DatabaseCopy::discard);
	}

	private static void apply(Flyway flyway) {
		try {
			flyway.migrate();
		}
		catch (FlywayException ex) {
			throw new MigrationFailedException(
					"The database could not be brought up to date and was left as it was: " + OneLine.of(ex), ex);
		}
	}

}
