package org.rolepair.exchange.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.imports.ImportJob.Planned;
import org.rolepair.exchange.imports.ImportJob.Refused;
import org.rolepair.exchange.imports.ImportJob.Stage;
import org.rolepair.exchange.imports.ImportJob.Working;
import org.rolepair.exchange.proposals.EditionPlans;
import org.rolepair.exchange.tables.RejectedRows;
import org.rolepair.format.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class ImportJobsTests {

	private final ImportJobs work = new ImportJobs(new Messages(), Clock.systemUTC());

	private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

	private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

	@AfterEach
	void stop() throws InterruptedException {
		this.answers.add("go on");
		this.work.destroy();
	}

	@Test
	void undoingTellsHowManyRolesAreDoneAndIsNotStopped() {
		this.work.begin(Stage.UNDOING, (job) -> {
			job.counting(Stage.UNDOING).done(25, 50);
			return pause(new Refused("At the end"));
		});
		hear();
		assertThat(this.work.pending()).hasValue(new Working(Stage.UNDOING, "", 25, 50));
		assertThat(this.work.cancel()).isFalse();
		assertThat(this.work.begin(Stage.READING, (job) -> new Refused("Another"))).isFalse();
		this.answers.add("go on");
		assertThat(end()).isEqualTo(new Refused("At the end"));
	}

	@Test
	void whoWaitsIsNotKeptLongerThanTheJobTakesOrTheyWish() {
		this.work.begin(Stage.PLANNING, (job) -> pause(new Refused("At the end")));
		hear();
		this.work.await(Duration.ofMillis(1));
		assertThat(this.work.pending()).containsInstanceOf(Working.class);
		this.answers.add("go on");
		this.work.await(Duration.ofMinutes(1));
		assertThat(this.work.pending()).hasValue(new Refused("At the end"));
	}

	@Test
	void planningIsStopped() {
		this.work.begin(Stage.PLANNING, (job) -> {
			pause(new Refused(""));
			job.report(Working.at(Stage.READING));
			this.said.add("not stopped");
			return new Refused("");
		});
		hear();
		assertThat(this.work.cancel()).isTrue();
		assertThat(this.work.pending()).isEmpty();
		this.answers.add("go on");
		this.work.begin(Stage.READING, (job) -> new Refused("Another"));
		assertThat(end()).isEqualTo(new Refused("Another"));
		assertThat(this.said).isEmpty();
	}

	@Test
	void planWaitsAgainWhenItCannotBeDone(@TempDir Path folder) {
		ImportPlan plan = new ImportPlan(new GivenTables(folder).occupations("53-2011.00\tKite Testers\tTest.").read(),
				List.of(), EditionPlans.NONE, List.of(), List.of(), new RejectedRows(List.of()));
		Planned planned = new Planned(new DryRun(plan, List.of(), Set.of(), Map.of()), "");
		this.work.begin(Stage.PLANNING, (job) -> planned);
		assertThat(end()).isEqualTo(planned);
		assertThat(this.work.goOn(new Planned(planned.dryRun(), "Another"), Stage.APPLYING, (job) -> planned))
			.isFalse();
		this.work.goOn(planned, Stage.APPLYING, (job) -> {
			throw new IllegalStateException("A test");
		});
		assertThat(end()).isInstanceOfSatisfying(Planned.class, (again) -> {
			assertThat(again.dryRun()).isSameAs(planned.dryRun());
			assertThat(again.warning()).startsWith("Something went wrong, and nothing was changed");
		});
	}

	private ImportJob pause(ImportJob end) {
		this.said.add("at work");
		take(this.answers);
		return end;
	}

	private void hear() {
		assertThat(take(this.said)).isEqualTo("at work");
	}

	private ImportJob end() {
		for (int i = 0; i < 500; i++) {
			Optional<ImportJob> pending = this.work.pending().filter((one) -> !(one instanceof Working));
			if (pending.isPresent()) {
				return pending.get();
			}
			take(new LinkedBlockingQueue<>(), 20);
		}
		throw new AssertionError("Still at work");
	}

	private static String take(BlockingQueue<String> queue) {
		return Optional.ofNullable(take(queue, 10_000)).orElseThrow();
	}

	private static String take(BlockingQueue<String> queue, long milliseconds) {
		try {
			return queue.poll(milliseconds, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
