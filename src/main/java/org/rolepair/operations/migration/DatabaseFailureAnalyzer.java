package org.rolepair.operations.migration;

import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<Exception> {

	/** H2's DATABASE_ALREADY_OPEN_1. */
	private static final int ALREADY_OPEN = 90020;

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Exception cause) {
		SafeMigration.MigrationFailedException migration = findCause(rootFailure,
				SafeMigration.MigrationFailedException.class);
		if (migration != null) {
			return new FailureAnalysis(migration.getMessage(), "Leave the database as it is, and start the previous "
					+ "version of Rolepair. Report the line above.", migration);
		}
		DatabaseAddress.MissingAddressException address = findCause(rootFailure,
				DatabaseAddress.MissingAddressException.class);
		if (address != null) {
			return new FailureAnalysis(address.getMessage(),
					"With the profile postgres, set ROLEPAIR_DATABASE_URL in the environment to an address such as "
							+ "jdbc:postgresql://127.0.0.1:5432/rolepair, with ROLEPAIR_DATABASE_USER and "
							+ "ROLEPAIR_DATABASE_PASSWORD.",
					address);
		}
		SQLException database = findCause(rootFailure, SQLException.class);
		return (database != null) ? analyze(database) : null;
	}

	private static FailureAnalysis analyze(SQLException failure) {
		if (failure.getErrorCode() == ALREADY_OPEN) {
			return new FailureAnalysis("Another process has the database file open. Rolepair may already be running.",
					"Stop the other process, or set spring.datasource.url to another file.", failure);
		}
		return new FailureAnalysis("Rolepair can't use the database: " + line(failure),
				"Check spring.datasource.url, the user and the password. Check that its file or server can be reached.",
				failure);
	}

	/** Returns the first line of the failure's own message. */
	static String line(Throwable failure) {
		String message = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
		return message.lines().findFirst().orElse(message).replace("; SQL statement:", "").strip();
	}

}
