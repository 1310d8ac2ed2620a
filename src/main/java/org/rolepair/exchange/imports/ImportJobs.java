package org.rolepair.exchange.imports;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.rolepair.exchange.agencies.OfficialReader;
import org.rolepair.exchange.imports.ImportJob.Planned;
import org.rolepair.exchange.imports.ImportJob.Refused;
import org.rolepair.exchange.imports.ImportJob.Stage;
import org.rolepair.exchange.imports.ImportJob.Working;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.exchange.tables.RejectedRows;
import org.rolepair.exchange.tables.ScratchFolders;
import org.rolepair.format.Messages;
import org.rolepair.operations.command.OperationFailedException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs import jobs in the background, one at a time on a single thread. The last result
 * is kept in memory and expires after {@link #RETENTION}.
 */
@Component
@RequiredArgsConstructor
@Slf4j
class ImportJobs implements DisposableBean {

	static final Duration RETENTION = Duration.ofHours(6);

	private static final long CLEANUP_INTERVAL_MINUTES = 10;

	private static final long SHUTDOWN_TIMEOUT_SECONDS = 30;

	private final Messages messages;

	private final Clock clock;

	private final ExecutorService worker = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "import");
		thread.setDaemon(true);
		return thread;
	});

	private Job job = new Job();

	private Optional<ImportJob> pending = Optional.empty();

	private Instant since = Instant.MIN;

	synchronized Optional<ImportJob> pending() {
		boolean old = this.since.plus(RETENTION).isBefore(this.clock.instant());
		if (old && this.pending.filter(Working.class::isInstance).isEmpty()) {
			this.pending = Optional.empty();
		}
		return this.pending;
	}

	Optional<Planned> planned() {
		return pending().filter(Planned.class::isInstance).map(Planned.class::cast);
	}

	/** Returns the rows that the plan or the import leaves out, if there are any. */
	Optional<RejectedRows> rejectedRows() {
		return pending().flatMap((job) -> {
			if (job instanceof Planned planned) {
				return Optional.of(planned.dryRun().plan().rejectedRows());
			}
			return (job instanceof ImportJob.Applied done) ? Optional.of(done.rejected()) : Optional.empty();
		}).filter((rows) -> !rows.isEmpty());
	}

	/** Starts a job; returns false if one is running or a plan waits for decisions. */
	synchronized boolean begin(Stage stage, Function<Job, ImportJob> work) {
		boolean taken = pending().filter((one) -> one instanceof Working || one instanceof Planned).isPresent();
		return !taken && start(stage, work);
	}

	/** Starts a plan's next job; returns false if it is no longer the pending one. */
	synchronized boolean goOn(Planned planned, Stage stage, Function<Job, ImportJob> work) {
		return this.pending.filter((one) -> one == planned).isPresent() && start(stage, work);
	}

	/** Cancels the pending job or discards its result, unless it is being applied. */
	synchronized boolean cancel() {
		boolean done = pending().filter((one) -> one instanceof Working working && !working.canBeStopped()).isEmpty();
		if (done) {
			this.job.stopped = true;
			this.pending = Optional.empty();
		}
		return done;
	}

	/** Uses the system clock, which also sets the folders' timestamps. */
	@Scheduled(fixedDelay = CLEANUP_INTERVAL_MINUTES, timeUnit = TimeUnit.MINUTES)
	void cleanUp() {
		pending();
		try {
			ScratchFolders.sweep(Path.of(System.getProperty("java.io.tmpdir")), Instant.now(Clock.systemUTC()))
				.forEach((folder) -> logger.info("Removed the files of a killed import: {}", folder));
		}
		catch (UncheckedIOException ex) {
			logger.warn("Can't list the files of killed imports", ex);
		}
	}

	/** Waits until the newest job has ended, at most for the given time. */
	void await(Duration patience) {
		CountDownLatch end;
		synchronized (this) {
			end = this.job.ended;
		}
		try {
			end.await(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean start(Stage stage, Function<Job, ImportJob> work) {
		Optional<Planned> before = planned();
		Job next = new Job();
		this.job = next;
		this.pending = Optional.of(Working.at(stage));
		this.worker.execute(() -> next.run(work, before));
		return true;
	}

	@Override
	public void destroy() throws InterruptedException {
		synchronized (this) {
			this.job.stopped = true;
		}
		this.worker.shutdown();
		this.worker.awaitTermination(SHUTDOWN_TIMEOUT_SECONDS, TimeUnit.SECONDS);
	}

	final class Job implements OfficialReader.Listener {

		private final CountDownLatch ended = new CountDownLatch(1);

		private volatile boolean stopped;

		private void run(Function<Job, ImportJob> work, Optional<Planned> before) {
			try {
				report(work.apply(this));
			}
			catch (StoppedException ex) {
				logger.info("An import was stopped");
			}
			catch (RefusedFileException | OperationFailedException ex) {
				end(new Refused(String.valueOf(ex.getMessage())));
			}
			catch (RuntimeException | OutOfMemoryError ex) {
				logger.error("An import failed, and nothing was changed", ex);
				String reason = ImportJobs.this.messages.text("imports.failed");
				end(before.<ImportJob>map((planned) -> new Planned(planned.dryRun(), reason))
					.orElseGet(() -> new Refused(reason)));
			}
			finally {
				this.ended.countDown();
			}
		}

		/** Publishes the state of the job, unless the job was stopped. */
		void report(ImportJob state) {
			synchronized (ImportJobs.this) {
				if (this.stopped) {
					throw new StoppedException();
				}
				ImportJobs.this.pending = Optional.of(state);
				ImportJobs.this.since = ImportJobs.this.clock.instant();
			}
		}

		ImportProgress counting(Stage stage) {
			return (roles, of) -> report(new Working(stage, "", roles, of));
		}

		private void end(ImportJob state) {
			if (!this.stopped) {
				report(state);
			}
		}

		@Override
		public void reading(String file, int number, int of) {
			report(new Working(Stage.READING, file, number - 1, of));
		}

	}

	/** Thrown when a job was canceled or the application is shutting down. */
	private static final class StoppedException extends RuntimeException {

	}

}
