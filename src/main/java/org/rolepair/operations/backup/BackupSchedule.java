package org.rolepair.operations.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

import lombok.extern.slf4j.Slf4j;
import org.rolepair.operations.command.OperationFailedException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes a daily backup. One missed while the application was down is made at startup; a
 * failed one is retried an hour later. Commands make none
 * ({@code rolepair.following=false}).
 */
@Component
@Slf4j
class BackupSchedule {

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofHours(1);

	private final Backups backups;

	private final Backups.BackupSettings settings;

	private final Clock clock;

	private final boolean following;

	BackupSchedule(Backups backups, Backups.BackupSettings settings, Clock clock,
			@Value("${rolepair.following:true}") boolean following) {
		this.backups = backups;
		this.settings = settings;
		this.clock = clock;
		this.following = following;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void makeIfDue() {
		LocalTime at = this.settings.at();
		if (this.following && at != null && this.backups.areSupported() && isDue(at)) {
			try {
				this.backups.make();
			}
			catch (OperationFailedException ex) {
				logger.debug("Trying again in an hour", ex);
			}
		}
	}

	/**
	 * Returns whether there is no backup since the last scheduled time. Backups from the
	 * future, made while the clock was ahead, do not count.
	 */
	private boolean isDue(LocalTime at) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		OffsetDateTime today = now.with(at);
		Instant due = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
		boolean paused = this.backups.failure()
			.filter((failure) -> Duration.between(failure.at(), now).abs().compareTo(PAUSE_AFTER_FAILURE) < 0)
			.isPresent();
		return !paused && this.backups.all()
			.stream()
			.map(Backups.Backup::madeAt)
			.noneMatch((made) -> !made.isBefore(due) && !made.isAfter(now.toInstant()));
	}

}
