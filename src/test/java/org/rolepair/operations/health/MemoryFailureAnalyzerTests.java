package org.rolepair.operations.health;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryFailureAnalyzerTests {

	@Test
	void saysHowMuchThereIsAndWhatToSet() {
		FailureAnalysis analysis = new MemoryFailureAnalyzer()
			.analyze(new IllegalStateException(new OutOfMemoryError("Java heap space")));
		assertThat(analysis.getDescription())
			.matches("\\d+ MB of memory are too little for Rolepair: Java heap space\\.");
		assertThat(analysis.getAction()).contains("-Xmx");
	}

}
