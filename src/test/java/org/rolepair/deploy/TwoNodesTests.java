package org.rolepair.deploy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Http;
import org.rolepair.PostgresDatabase;
import org.rolepair.Server;
import org.rolepair.Team;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one PostgreSQL, behind a proxy that asks the other where one does not
 * answer.
 */
class TwoNodesTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final List<String> PAGES = List.of("/", "/roles/registered-nurse", "/search?q=nurse",
			"/compare/patient-service-specialist-vs-patient-coordinator", "/sources");

	private static final int READERS = 3;

	private static final int ROUNDS_AROUND_THE_KILL = 10;

	private final String url = PostgresDatabase.createEmpty();

	private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(this.url));

	@TempDir
	private Path folder;

	/** One scenario, since nodes take long to start. */
	@Test
	void oneTakesOverWhatTheOtherLeaves() throws Exception {
		try (Server one = begin(); Server other = begin()) {
			one.awaitUp();
			other.awaitUp();
			assertThatTheStartMadeEverythingOnce();
			await(() -> Http.get(one.healthPort(), "/actuator/health/readiness").status() == 200);
			try (RetryingProxy proxy = new RetryingProxy(List.of(one.port(), other.port()))) {
				Editor editor = Editor.signedIn(proxy.port(), Team.ADMINISTRATOR, Team.PASSWORD);
				EditedRole role = EditedRole.draft(editor, "Keeper of two nodes")
					.publishWage(editor, "50,000", "First published");
				awaitText(one, role.page(), "$50,000");
				awaitText(other, role.page(), "$50,000");
				Editor onOne = Editor.signedIn(one.port(), Team.ADMINISTRATOR, Team.PASSWORD);
				role.publishWage(onOne, "61,000", "Paid better");
				assertThat(page(one, role.page())).contains("$61,000");
				awaitText(other, role.page(), "$61,000");
				awaitText(other, "/search/suggestions?q=keeper+of+two", "Keeper of two nodes");

				killUnderLoad(one, proxy, () -> role.wage(onOne, "72,000"));
				assertThat(role.form(editor, "pay").value("figures[ANNUAL_MEAN_WAGE].value")).isEqualTo("72,000");

				role.publish(editor, "Paid better still");
				assertThat(page(other, role.page())).contains("$72,000");
			}
		}
	}

	private void assertThatTheStartMadeEverythingOnce() {
		assertThat(number("select count(*) from account")).isEqualTo(1);
		assertThat(number("select count(*) from job_role")).isEqualTo(62);
		assertThat(number("select count(*) from role_revision")).isEqualTo(62);
		assertThat(number("select count(*) from flyway_schema_history where not success")).isZero();
	}

	private void killUnderLoad(Server node, RetryingProxy proxy, Runnable lastSave) throws Exception {
		AtomicInteger rounds = new AtomicInteger();
		AtomicInteger roundsAtTheEnd = new AtomicInteger(Integer.MAX_VALUE);
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			List<Future<?>> reading = new ArrayList<>();
			for (int reader = 0; reader < READERS; reader++) {
				reading.add(readers.submit(() -> {
					while (rounds.incrementAndGet() <= roundsAtTheEnd.get()) {
						PAGES.forEach(
								(path) -> assertThat(Http.get(proxy.port(), path).status()).as(path).isEqualTo(200));
					}
				}));
			}
			await(() -> rounds.get() >= ROUNDS_AROUND_THE_KILL);
			lastSave.run();
			node.kill();
			roundsAtTheEnd.set(rounds.get() + ROUNDS_AROUND_THE_KILL);
			for (Future<?> one : reading) {
				one.get(PATIENCE.toSeconds() * 3, TimeUnit.SECONDS);
			}
		}
		finally {
			roundsAtTheEnd.set(0);
			readers.shutdownNow();
		}
		assertThat(proxy.retries()).isPositive();
	}

	private Server begin() {
		return Server.begin(this.folder, "--spring.datasource.url=" + this.url, "--management.server.port=0");
	}

	private int number(String query) {
		return this.database.sql(query).query(Integer.class).single();
	}

	private static String page(Server node, String path) {
		return Http.get(node.port(), path).body();
	}

	private static void awaitText(Server node, String path, String text) throws InterruptedException {
		await(() -> page(node, path).contains(text));
	}

	private static void await(Condition condition) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.holds()) {
			assertThat(Instant.now()).isBefore(end);
			Thread.sleep(20);
		}
	}

	@FunctionalInterface
	private interface Condition {

		boolean holds();

	}

}
