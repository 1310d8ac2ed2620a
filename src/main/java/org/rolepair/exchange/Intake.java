package org.rolepair.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.rolepair.exchange.PendingImport.Planned;
import org.rolepair.exchange.PendingImport.Refused;
import org.rolepair.exchange.PendingImport.Stage;
import org.rolepair.exchange.PendingImport.Working;
import org.rolepair.format.Messages;
import org.rolepair.official.OfficialFiles;
import org.rolepair.official.OfficialReader;
import org.rolepair.table.InputFiles;
import org.rolepair.table.RefusedFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Prepares, applies and undoes imports beside the requests that ask for it: one at a
 * time, on one thread. What is prepared is held in memory, for some hours at most.
 */
@Component
class Intake implements DisposableBean {

	static final Duration KEPT = Duration.ofHours(6);

	private static final Logger logger = LoggerFactory.getLogger(Intake.class);

	private static final long LOOKED_AFTER_MINUTES = 10;

	private static final long PATIENCE_SECONDS = 30;

	private final DryRuns dryRuns;

	private final Importer importer;

	private final ImportUndo undo;

	private final Messages messages;

	private final Clock clock;

	private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "import");
		thread.setDaemon(true);
		return thread;
	});

	private Job job = new Job();

	private Optional<PendingImport> pending = Optional.empty();

	private Instant since = Instant.MIN;

	Intake(DryRuns dryRuns, Importer importer, ImportUndo undo, Messages messages, Clock clock) {
		this.dryRuns = dryRuns;
		this.importer = importer;
		this.undo = undo;
		this.messages = messages;
		this.clock = clock;
		this.worker.scheduleWithFixedDelay(this::pending, LOOKED_AFTER_MINUTES, LOOKED_AFTER_MINUTES, TimeUnit.MINUTES);
	}

	/**
	 * What is being prepared, or how the last import on this server ended.
	 * @return empty when there is nothing, or not any more
	 */
	synchronized Optional<PendingImport> pending() {
		boolean old = this.since.plus(KEPT).isBefore(this.clock.instant());
		if (old && this.pending.filter(Working.class::isInstance).isEmpty()) {
			this.pending = Optional.empty();
		}
		return this.pending;
	}

	/**
	 * The plan that waits for a decision.
	 */
	Optional<Planned> planned() {
		return pending().filter(Planned.class::isInstance).map(Planned.class::cast);
	}

	/**
	 * Whether nothing new can begin: something is done, or waits for a decision.
	 */
	boolean isTaken() {
		return pending().filter((one) -> one instanceof Working || one instanceof Planned).isPresent();
	}

	/**
	 * Read files and plan their import.
	 * @param upload the files, which are closed once they are read
	 * @return false when something else is done, or waits
	 */
	synchronized boolean read(Upload upload) {
		return !isTaken() && start(Stage.READING, (job) -> {
			OfficialFiles files = read(upload, job);
			job.report(Working.at(Stage.PLANNING));
			return new Planned(this.dryRuns.make(files), "");
		});
	}

	/**
	 * Plan anew what waits.
	 * @param planned what waits
	 * @param replaced the keys of the fields in which the import takes the place of what
	 * was written by hand
	 * @param adopted which role is chosen for an occupation that several name, by its
	 * code
	 * @return false when something else waits by now
	 */
	synchronized boolean decide(Planned planned, Set<String> replaced, Map<String, String> adopted) {
		return waits(planned) && start(Stage.PLANNING,
				(job) -> new Planned(this.dryRuns.decide(planned.dryRun(), replaced, adopted), ""));
	}

	/**
	 * Apply what waits.
	 * @param planned what waits
	 * @param person the name of who decided so
	 * @param note what it is, for the history of the roles
	 * @return false when something else waits by now
	 */
	synchronized boolean apply(Planned planned, String person, String note) {
		return waits(planned) && start(Stage.APPLYING, (job) -> applied(planned, person, note, job));
	}

	/**
	 * Undo an import.
	 * @param number its number
	 * @param person the name of who decided so
	 * @return false when something else is done, or waits
	 */
	synchronized boolean undo(int number, String person) {
		return !isTaken() && start(Stage.UNDOING,
				(job) -> new PendingImport.Undone(this.undo.undo(number, person, counted(Stage.UNDOING, job))));
	}

	/**
	 * Forget what is prepared, unless it changes the catalogue already.
	 * @return false when it does
	 */
	synchronized boolean cancel() {
		boolean done = pending().filter((one) -> one instanceof Working working && !working.canBeStopped()).isEmpty();
		if (done) {
			this.job.stopped = true;
			this.pending = Optional.empty();
		}
		return done;
	}

	private static OfficialFiles read(Upload upload, Job job) {
		try (upload; InputFiles files = InputFiles.of(upload.files())) {
			return OfficialReader.read(files.all(), job);
		}
	}

	private PendingImport applied(Planned planned, String person, String note, Job job) {
		try {
			return new PendingImport.Applied(
					this.importer.apply(planned.dryRun().plan(), person, note, counted(Stage.APPLYING, job)));
		}
		catch (PlanOutdatedException ex) {
			job.report(Working.at(Stage.PLANNING));
			return new Planned(this.dryRuns.renew(planned.dryRun()),
					this.messages.text("imports.outdated", Map.of("reason", String.valueOf(ex.getMessage()))));
		}
	}

	private static ImportProgress counted(Stage stage, Job job) {
		return (roles, of) -> job.report(new Working(stage, "", roles, of));
	}

	private synchronized boolean waits(Planned planned) {
		return this.pending.filter((one) -> one == planned).isPresent();
	}

	private boolean start(Stage stage, Work work) {
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
		this.worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	@FunctionalInterface
	private interface Work {

		PendingImport done(Job job);

	}

	/**
	 * What is done in the background, until it is done or stopped.
	 */
	private final class Job implements OfficialReader.Listener {

		private volatile boolean stopped;

		void run(Work work, Optional<Planned> before) {
			try {
				report(work.done(this));
			}
			catch (StoppedException ex) {
				logger.info("An import was stopped");
			}
			catch (RefusedFileException | CannotUndoException ex) {
				end(new Refused(String.valueOf(ex.getMessage())));
			}
			catch (RuntimeException | OutOfMemoryError ex) {
				logger.error("An import failed, and nothing was changed", ex);
				String reason = Intake.this.messages.text("imports.failed");
				end(before.<PendingImport>map((planned) -> new Planned(planned.dryRun(), reason))
					.orElseGet(() -> new Refused(reason)));
			}
		}

		void report(PendingImport state) {
			synchronized (Intake.this) {
				if (this.stopped) {
					throw new StoppedException();
				}
				Intake.this.pending = Optional.of(state);
				Intake.this.since = Intake.this.clock.instant();
			}
		}

		private void end(PendingImport state) {
			if (!this.stopped) {
				report(state);
			}
		}

		@Override
		public void reading(String file, int number, int of) {
			report(new Working(Stage.READING, file, number - 1, of));
		}

		@Override
		public void read(String file, String table, int rows) {
		}

	}

	/**
	 * Somebody cancelled, or the application stops.
	 */
	private static final class StoppedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
