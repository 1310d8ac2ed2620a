package org.rolepair.journey;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.Server;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators see when the application starts fits one screen and alarms nobody. */
class StartLogTests {

	private static final int SCREEN = 24;

	@TempDir
	private Path folder;

	@Test
	void aFirstAndALaterStartFitOneScreen() {
		assertThat(start()).anyMatch((line) -> line.contains("INFO SafeMigration: Created the database"));
		assertThat(start()).noneMatch((line) -> line.contains("SafeMigration"));
	}

	private List<String> start() {
		try (Server server = Server.start(this.folder, "--rolepair.public-address=http://roles.example.org",
				"--springdoc.api-docs.enabled=false")) {
			List<String> lines = server.logged().lines().toList();
			assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN).allMatch((line) -> line.contains(" INFO "));
			assertThat(lines).anyMatch((line) -> line.contains("The database is H2 "))
				.anyMatch((line) -> line.contains("Started RolepairApplication in "))
				.last()
				.asString()
				.contains("Rolepair is up: http://localhost:" + server.port());
			return lines;
		}
	}

}
