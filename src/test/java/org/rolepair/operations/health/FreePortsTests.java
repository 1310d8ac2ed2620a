package org.rolepair.operations.health;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.RolepairApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

@ExtendWith(OutputCaptureExtension.class)
class FreePortsTests {

	private final MockEnvironment settings = new MockEnvironment().withProperty("server.port", "0");

	@ParameterizedTest
	@ValueSource(strings = { "server.port", "management.server.port" })
	void aTakenPortIsRefused(String setting) throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			this.settings.setProperty(setting, String.valueOf(taken.getLocalPort()));
			assertThatExceptionOfType(PortInUseException.class).isThrownBy(this::check)
				.satisfies((ex) -> assertThat(ex.getPort()).isEqualTo(taken.getLocalPort()));
		}
		check();
	}

	@Test
	void anAddressOfAnotherMachineIsRefused() {
		this.settings.setProperty("server.port", "8089");
		this.settings.setProperty("server.address", "192.0.2.1");
		assertThatExceptionOfType(FailureAnalyzedException.class).isThrownBy(this::check)
			.withMessageStartingWith("Rolepair can't use port 8089 of 192.0.2.1: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1" })
	void portsThatAreChosenLaterOrTurnedOffAreNotTried(String port) {
		this.settings.setProperty("server.port", port);
		this.settings.setProperty("management.server.port", port);
		check();
	}

	@Test
	void aStartWithoutItsPortsLeavesNothingBehind(@TempDir Path folder, CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			assertThat(catchThrowable(() -> SpringApplication.run(RolepairApplication.class, "--server.port=0",
					"--management.server.port=" + taken.getLocalPort(),
					"--spring.datasource.url=jdbc:h2:file:" + folder.resolve("data").resolve("site"))))
				.isNotNull();
		}
		assertThat(output).contains("set management.server.port to a free port").doesNotContain("	at org.");
		assertThat(folder).isEmptyDirectory();
	}

	private void check() {
		new FreePorts(this.settings).customize(new FluentConfiguration());
	}

}
