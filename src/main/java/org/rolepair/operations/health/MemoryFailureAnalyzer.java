package org.rolepair.operations.health;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how much memory Java had when it was too little to start. */
class MemoryFailureAnalyzer extends AbstractFailureAnalyzer<OutOfMemoryError> {

	private static final int MEGABYTE = 1024 * 1024;

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, OutOfMemoryError failure) {
		return new FailureAnalysis(
				"%d MB of memory are too little for Rolepair: %s."
					.formatted(Runtime.getRuntime().maxMemory() / MEGABYTE, failure.getMessage()),
				"Give Java more, such as -Xmx256m.", failure);
	}

}
