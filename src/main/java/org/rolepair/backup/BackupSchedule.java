package org.rolepair.backup;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.rolepair.pace.FailureLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes a backup a day, and those that other processes ask for. What fell due while the
 * application did not run is made up for; what failed is tried again an hour later.
 */
@Component
class BackupSchedule implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(BackupSchedule.class);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofHours(1);

	private final Backups backups;

	private final @Nullable LocalTime at;

	private final boolean following;

	private final Clock clock;

	private final FailureLog failures = new FailureLog(logger, "The folder of backups cannot be used");

	private volatile @Nullable ScheduledExecutorService worker;

	BackupSchedule(Backups backups, BackupSettings settings, @Value("${rolepair.following:true}") boolean following,
			Clock clock) {
		this.backups = backups;
		this.at = settings.at();
		this.following = following;
		this.clock = clock;
	}

	@Override
	public void start() {
		ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "backups");
			thread.setDaemon(true);
			return thread;
		});
		executor.execute(this::sweep);
		executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
		this.worker = executor;
	}

	private void sweep() {
		this.backups.folder().ifPresent((folder) -> {
			try {
				folder.sweep();
				BackupRequest.sweep(folder);
			}
			catch (IOException ex) {
				logger.warn("What an earlier backup has left cannot be removed", ex);
			}
		});
	}

	void look() {
		try {
			BackupFolder folder = this.backups.folder().orElseThrow();
			for (BackupRequest request : BackupRequest.open(folder)) {
				request.take();
				request.answer(make());
			}
			if (isDue()) {
				make();
			}
			this.failures.done();
		}
		catch (IOException | RuntimeException ex) {
			this.failures.failed(ex);
		}
	}

	private String make() {
		try {
			return BackupRequest.DONE + this.backups.make().file();
		}
		catch (BackupFailedException ex) {
			return BackupRequest.FAILED + ex.getMessage();
		}
	}

	/**
	 * Whether the last moment at which one was to be made has none after it. Backups of
	 * the future are those of a clock that was ahead.
	 */
	boolean isDue() {
		if (this.at == null) {
			return false;
		}
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		OffsetDateTime today = now.with(this.at);
		Instant due = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
		boolean paused = this.backups.failure()
			.filter((failure) -> Duration.between(failure.at(), now).abs().compareTo(PAUSE_AFTER_FAILURE) < 0)
			.isPresent();
		return !paused && this.backups.all()
			.stream()
			.map(Backup::madeAt)
			.noneMatch((made) -> !made.isBefore(due) && !made.isAfter(now.toInstant()));
	}

	@Override
	public void stop() {
		ScheduledExecutorService executor = this.worker;
		if (executor != null) {
			executor.shutdown();
		}
		this.worker = null;
	}

	@Override
	public boolean isAutoStartup() {
		return this.following && this.backups.arePossible();
	}

	@Override
	public boolean isRunning() {
		return this.worker != null;
	}

}
