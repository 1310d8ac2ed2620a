package org.rolepair.storage;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains a start that fails because the database cannot be opened or used.
 */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's DATABASE_ALREADY_OPEN_1. */
	private static final int ALREADY_OPEN = 90020;

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		if (cause.getErrorCode() == ALREADY_OPEN) {
			return new FailureAnalysis("The database file is open in another process: Rolepair seems to run already.",
					"Stop the other process, or set spring.datasource.url to another file.", cause);
		}
		return new FailureAnalysis("The database cannot be used: " + OneLine.first(cause),
				"Check spring.datasource.url, user and password, and whether its file or server can be reached.",
				cause);
	}

}
