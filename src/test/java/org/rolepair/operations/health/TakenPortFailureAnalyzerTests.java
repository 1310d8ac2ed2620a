package org.rolepair.operations.health;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class TakenPortFailureAnalyzerTests {

	@ParameterizedTest
	@CsvSource({ "8080, server.port", "8081, management.server.port" })
	void namesTheSettingOfThePort(int port, String setting) {
		FailureAnalysis analysis = new TakenPortFailureAnalyzer(
				new MockEnvironment().withProperty("server.port", "8080")
					.withProperty("management.server.port", "8081"))
			.analyze(new PortInUseException(port));
		assertThat(analysis.getDescription()).isEqualTo("Another program uses port " + port + ".");
		assertThat(analysis.getAction()).contains("set " + setting + " to a free port");
	}

}
