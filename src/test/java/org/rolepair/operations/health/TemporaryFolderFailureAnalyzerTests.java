package org.rolepair.operations.health;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;

import static org.assertj.core.api.Assertions.assertThat;

class TemporaryFolderFailureAnalyzerTests {

	private final TemporaryFolderFailureAnalyzer analyzer = new TemporaryFolderFailureAnalyzer();

	@Test
	void namesTheFolderAndTheSetting() {
		FailureAnalysis analysis = this.analyzer
			.analyze(new IllegalStateException(new WebServerException("Unable to create tempDir", new IOException())));
		assertThat(analysis.getDescription())
			.isEqualTo("Rolepair can't write to the temporary folder " + System.getProperty("java.io.tmpdir") + ".");
		assertThat(analysis.getAction()).contains("-Djava.io.tmpdir=FOLDER");
	}

	@Test
	void leavesOtherFailuresOfTomcatToOthers() {
		assertThat(this.analyzer.analyze(new WebServerException("Broken", new IllegalStateException()))).isNull();
	}

}
