package org.rolepair.operations.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.ConfiguredTest;
import org.rolepair.RolepairApplication;
import org.rolepair.Team;
import org.rolepair.format.Messages;
import org.rolepair.operations.backup.Backups;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.operations.health.WritableDatabase;
import org.rolepair.operations.status.StatusChecks.Check;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ConfiguredTest
class StatusChecksTests {

	@Autowired
	private Backups backups;

	@Autowired
	private WritableDatabase writable;

	@Autowired
	private StatusChecks checks;

	@Test
	void anotherDatabaseIsBackedUpByItsOwnTools() {
		assertThat(check(this.checks, "Backups").result()).isEqualTo("Not checked");
		assertThat(check(this.checks, "Backups").text()).contains("pg_dump");
		assertThat(this.checks.all()).extracting(Check::label).doesNotContain("Disk space");
	}

	@Test
	void addressesNeedEncryptionExceptOnThisMachine() {
		assertThat(check(this.checks, "Address").open()).isFalse();
		assertThat(address("").text()).contains("Set rolepair.public-address");
		assertThat(address("http://roles.example.org").text()).contains("isn’t encrypted");
		assertThat(address("http://localhost:8080").open()).isFalse();
		assertThat(address("https://roles.example.org/rolepair").open()).isFalse();
	}

	@Test
	void aFullHeapNeedsMoreMemory() {
		MeterRegistry metrics = new SimpleMeterRegistry();
		assertThat(with(new MockEnvironment(), metrics).all()).extracting(Check::label).doesNotContain("Memory");
		metrics.gauge("jvm.memory.usage.after.gc", 0.95);
		assertThat(check(with(new MockEnvironment(), metrics), "Memory").text()).startsWith("95%").contains("-Xmx");
	}

	@Test
	void errorsInTheLogNeedALook() {
		MeterRegistry metrics = new SimpleMeterRegistry();
		assertThat(check(with(new MockEnvironment(), metrics), "Errors").text())
			.isEqualTo("The log has no errors since the start.");
		metrics.counter("logback.events", "level", "error").increment();
		assertThat(check(with(new MockEnvironment(), metrics), "Errors").text())
			.isEqualTo("The log has one error since the start. Search it for ERROR.");
	}

	@Test
	void backupsOfTheEmbeddedDatabaseAreNew(@TempDir Path folder) throws IOException {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(RolepairApplication.class).run(
				"--server.port=0", "--management.server.port=-1",
				"--spring.datasource.url=jdbc:h2:file:" + folder.resolve("rolepair"),
				"--rolepair.administrator.password=" + Team.PASSWORD)) {
			StatusChecks own = application.getBean(StatusChecks.class);
			Backups ownBackups = application.getBean(Backups.class);
			assertThat(check(own, "Saving").open()).isFalse();
			assertThat(check(own, "Disk space").text()).contains("GB");
			assertThat(check(own, "Backups").text()).contains("There are no backups yet", "rolepair.backup.at=03:00");

			Path made = ownBackups.make().file();
			assertThat(check(own, "Backups").open()).isFalse();
			Files.move(made, made.resolveSibling("rolepair-2026-01-02T03-00-00-000Z.zip"));
			assertThat(check(own, "Backups").open()).isTrue();
			assertThat(check(own, "Backups").text()).contains("January 2, 2026", "rolepair.backup.at=03:00");

			Path backupFolder = made.getParent();
			Files.move(backupFolder, folder.resolve("elsewhere"));
			Files.createFile(backupFolder);
			assertThatExceptionOfType(OperationFailedException.class).isThrownBy(ownBackups::make);
			assertThat(check(own, "Backups").text()).contains("The last backup failed", backupFolder.toString());
		}
	}

	private Check address(String address) {
		return check(
				with(new MockEnvironment().withProperty("rolepair.public-address", address), new SimpleMeterRegistry()),
				"Address");
	}

	private StatusChecks with(MockEnvironment settings, MeterRegistry metrics) {
		return new StatusChecks(this.backups, this.writable, metrics, settings, Clock.systemUTC(), new Messages());
	}

	private static Check check(StatusChecks checks, String label) {
		return checks.all().stream().filter((check) -> check.label().equals(label)).findFirst().orElseThrow();
	}

}
