package org.rolepair.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Http;
import org.rolepair.Server;
import org.rolepair.Team;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database is gone for a while, and comes back.
 */
class OutageTests {

	/** How long it lasts, in seconds; as long as a few requests take unless it is set. */
	private static final int OUTAGE = Integer.getInteger("rolepair.outage", 0);

	private static final String TYPED = "Typed \"while\" it was <gone>.";

	@TempDir
	private Path folder;

	@TempDir
	private Path cluster;

	@Test
	void readersReadOnAndEditorsLoseNothing() throws IOException {
		EmbeddedPostgres database = start(0);
		try (Server server = Server.start(this.folder,
				"--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
				"--spring.datasource.username=postgres", "--spring.datasource.hikari.connection-timeout=1000",
				"--management.server.port=0")) {
			Editor editor = Editor.signedIn(server.port(), Team.ADMINISTRATOR, Team.PASSWORD);
			Editor reader = Editor.stranger(server.port());
			EditedRole role = EditedRole.published(editor, "Outlaster");
			String seen = reader.open(role.page()).body();
			Editor.Form form = role.form(editor, "duties").set("items[0]", TYPED);
			database.close();

			assertThat(Http.get(server.healthPort(), "/actuator/health/readiness"))
				.extracting(Http.Answer::status, Http.Answer::body)
				.containsExactly(503, "{\"status\":\"DOWN\"}");
			assertThat(Http.get(server.healthPort(), "/actuator/health/liveness").status()).isEqualTo(200);
			Editor.Answer refused = form.press("action", "save");
			assertThat(refused.status()).as(refused.text() + server.logged()).isEqualTo(503);
			assertThat(refused.text()).contains("The site is unavailable", "This page has kept your text.");
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(OUTAGE);
			do {
				assertThat(reader.open(role.page()).body()).isEqualTo(seen);
				assertThat(reader.get("/sources/onet-29-3").status()).as(server.logged()).isEqualTo(503);
			}
			while (System.nanoTime() < end);

			EmbeddedPostgres again = start(database.getPort());
			try {
				Editor.Form kept = refused.form(role.at("duties"));
				assertThat(kept.value("items[0]")).isEqualTo(TYPED);
				assertThat(untilTaken(kept).location()).startsWith(role.path());
				assertThat(role.form(editor, "duties").value("items[0]")).isEqualTo(TYPED);
				assertThat(reader.get("/sources/onet-29-3").status()).isEqualTo(200);
			}
			finally {
				again.close();
			}
		}
	}

	private static Editor.Answer untilTaken(Editor.Form form) {
		long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		Editor.Answer answer = form.submit();
		while (answer.status() == 503 && System.nanoTime() < latest) {
			answer = form.submit();
		}
		assertThat(answer.status()).as(answer.text()).isEqualTo(302);
		return answer;
	}

	private EmbeddedPostgres start(int port) throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(this.cluster.resolve("data"))
			.setCleanDataDirectory(false);
		return ((port > 0) ? builder.setPort(port) : builder).start();
	}

}
