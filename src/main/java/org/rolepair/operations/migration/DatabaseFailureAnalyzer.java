package org.rolepair.operations.migration;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Explains failures of the database that have no explanation yet. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's DATABASE_ALREADY_OPEN_1. */
	private static final int ALREADY_OPEN = 90020;

	/** H2's FILE_CORRUPTED_1 and FILE_VERSION_ERROR_1. */
	private static final Set<Integer> UNREADABLE = Set.of(90030, 90048);

	/** Of the SQL standard: "28000" and PostgreSQL's "28P01". */
	private static final String REFUSED = "28";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException failure) {
		if (findCause(rootFailure, FailureAnalyzedException.class) != null) {
			return null;
		}
		if (failure.getErrorCode() == ALREADY_OPEN) {
			return new FailureAnalysis("Another process has the database file open. Rolepair may already be running.",
					"Stop the other process, or set spring.datasource.url to another file.", failure);
		}
		if (UNREADABLE.contains(failure.getErrorCode())) {
			return new FailureAnalysis("Rolepair can't read the database file: " + line(failure),
					"If the file is damaged, restore a backup. If another version of H2 wrote it, see "
							+ "\"Another version of H2\" in src/docs/operations.md.",
					failure);
		}
		if (String.valueOf(failure.getSQLState()).startsWith(REFUSED)) {
			return new FailureAnalysis("The database refuses this user or password: " + line(failure),
					"Set spring.datasource.username and spring.datasource.password to those of the database.", failure);
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
