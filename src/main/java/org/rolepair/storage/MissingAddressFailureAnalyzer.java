package org.rolepair.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class MissingAddressFailureAnalyzer extends AbstractFailureAnalyzer<MissingAddressException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MissingAddressException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"With the profile postgres, set ROLEPAIR_DATABASE_URL in the environment to an address such as "
						+ "jdbc:postgresql://127.0.0.1:5432/rolepair, with ROLEPAIR_DATABASE_USER and "
						+ "ROLEPAIR_DATABASE_PASSWORD.",
				cause);
	}

}
