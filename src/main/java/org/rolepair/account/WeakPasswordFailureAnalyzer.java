package org.rolepair.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class WeakPasswordFailureAnalyzer extends AbstractFailureAnalyzer<WeakPasswordFailureAnalyzer.WeakPasswordException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, WeakPasswordException cause) {
		return new FailureAnalysis("Rolepair can't use rolepair.administrator.password. " + cause.getMessage() + ".",
				"Set another password, or none. Rolepair then creates one and writes it to the log.", failure);
	}

	static class WeakPasswordException extends RuntimeException {

		WeakPasswordException(String weakness) {
			super(weakness);
		}

	}

}
