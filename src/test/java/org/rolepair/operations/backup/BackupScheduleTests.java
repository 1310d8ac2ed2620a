package org.rolepair.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.MovableClock;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days pass on a clock of their own, over a small database.
 */
@ExtendWith(OutputCaptureExtension.class)
class BackupScheduleTests {

	private static final LocalTime AT = LocalTime.of(2, 30);

	private final MovableClock clock = new MovableClock();

	@TempDir
	private Path folder;

	private Backups backups;

	@BeforeEach
	void atTwoInTheMorning() {
		String address = "jdbc:h2:file:" + this.folder.resolve("small");
		JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(address, "rolepair", ""));
		database.execute("create table job_role (id integer)");
		MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", address)
			.withProperty("spring.datasource.username", "rolepair");
		this.backups = new Backups(environment, settings(AT), database, this.clock);
		Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24 + 2));
		this.clock.pass(Duration.between(Instant.now(), tomorrow));
	}

	@Test
	void oneIsMadeEachDayAtItsTime() {
		BackupSchedule schedule = schedule(AT);
		assertThat(madeBy(schedule)).as("the one of the night before").isOne();
		assertThat(madeBy(schedule)).isZero();
		this.clock.pass(Duration.ofMinutes(31));
		assertThat(madeBy(schedule)).isOne();
		this.clock.pass(Duration.ofHours(23));
		assertThat(madeBy(schedule)).isZero();
		this.clock.pass(Duration.ofHours(1));
		assertThat(madeBy(schedule)).isOne();
	}

	@Test
	void whatFellDueMeanwhileIsMadeUpForOnce() {
		madeBy(schedule(AT));
		this.clock.pass(Duration.ofDays(3));
		BackupSchedule restarted = schedule(AT);
		assertThat(madeBy(restarted)).isOne();
		assertThat(madeBy(restarted)).isZero();
	}

	@Test
	void noneIsMadeWithoutATime() {
		assertThat(madeBy(schedule(null))).isZero();
	}

	@Test
	void whatFailedIsTriedAgainAnHourLater() throws IOException {
		BackupSchedule schedule = schedule(AT);
		Path obstacle = Files.createFile(this.folder.resolve("backups"));
		assertThat(madeBy(schedule)).isZero();
		assertThat(this.backups.failure()).isPresent();
		Files.delete(obstacle);
		this.clock.pass(Duration.ofMinutes(59));
		assertThat(madeBy(schedule)).isZero();
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(madeBy(schedule)).isOne();
		assertThat(this.backups.failure()).isEmpty();
	}

	@Test
	void oneIsMadeAfterAClockThatWasAheadIsSetBack() {
		BackupSchedule schedule = schedule(AT);
		this.clock.pass(Duration.ofDays(30));
		madeBy(schedule);
		this.clock.pass(Duration.ofDays(-30));
		assertThat(madeBy(schedule)).isOne();
		assertThat(madeBy(schedule)).isZero();
	}

	@Test
	void aFolderThatCannotBeWrittenIsToldOfOnce(CapturedOutput output) throws IOException {
		BackupSchedule schedule = schedule(AT);
		Files.createFile(this.folder.resolve("backups"));
		schedule.makeIfDue();
		schedule.makeIfDue();
		assertThat(output).containsOnlyOnce("The backup failed");
	}

	@Test
	void whatAnAttemptThatWasKilledHasLeftIsRemoved() throws IOException {
		Path kept = Files.createDirectories(this.folder.resolve("backups"));
		Files.createFile(kept.resolve("rolepair-2026-01-02T03-04-05-006Z.zip.part"));
		Files.createFile(Files.createDirectory(kept.resolve("rolepair-2026-01-02T03-04-05-006Z.zip.part.check"))
			.resolve("small.mv.db"));
		Path other = Files.createFile(kept.resolve("notes.part"));
		Path made = this.backups.make().file();
		assertThat(kept).isDirectoryNotContaining((file) -> !file.equals(made) && !file.equals(other));
	}

	private BackupSchedule schedule(@Nullable LocalTime at) {
		return new BackupSchedule(this.backups, settings(at), this.clock, true);
	}

	private static Backups.BackupSettings settings(@Nullable LocalTime at) {
		return new Backups.BackupSettings(null, at, 7);
	}

	private int madeBy(BackupSchedule schedule) {
		int before = this.backups.all().size();
		schedule.makeIfDue();
		return this.backups.all().size() - before;
	}

}
