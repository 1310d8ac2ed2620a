package org.rolepair.operations.health;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;

/** Explains that Tomcat can't create its folder, which is the first temporary one. */
class TemporaryFolderFailureAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException failure) {
		if (!(failure.getCause() instanceof IOException)) {
			return null;
		}
		return new FailureAnalysis(
				"Rolepair can't write to the temporary folder %s.".formatted(System.getProperty("java.io.tmpdir")),
				"Make room in it, give the user who runs Rolepair write access, or name another folder: "
						+ "java -Djava.io.tmpdir=FOLDER -jar …",
				failure);
	}

}
