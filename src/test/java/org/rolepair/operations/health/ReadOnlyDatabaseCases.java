package org.rolepair.operations.health;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.Editor;
import org.rolepair.Http;
import org.rolepair.RolepairApplication;
import org.rolepair.Team;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A site that finds its whole database, and cannot write to it. */
@ExtendWith(OutputCaptureExtension.class)
interface ReadOnlyDatabaseCases {

	/**
	 * The address of a database that can only be read.
	 * @param folder a folder for its files
	 */
	String address(Path folder);

	@Test
	default void pagesAreShownAndNothingElseIsPromised(@TempDir Path folder, CapturedOutput output) {
		try (ConfigurableApplicationContext site = SpringApplication.run(RolepairApplication.class, "--server.port=0",
				"--management.server.port=0", "--spring.datasource.username=rolepair",
				"--spring.datasource.url=" + address(folder))) {
			assertThat(output.getAll())
				.contains("The database is read-only, so the site shows pages but can't save anything");
			assertThat(health(site, "/readiness")).isEqualTo(200);
			assertThat(health(site, "/writing")).isEqualTo(503);
			assertThat(health(site, "")).isEqualTo(503);
			Editor reader = Editor.stranger(port(site, "server"));
			assertThat(reader.open("/roles/lawyer").text()).contains("Lawyer");
			String report = "/roles/lawyer/report?section=pay";
			Editor.Form form = reader.form(report).set("text", "It is wrong");
			int before = output.getAll().length();
			Editor.Answer refused = form.submit("Sec-Fetch-Site", "same-origin");
			assertClear(refused, output.getAll().substring(before));
			assertThat(refused.form("/roles/lawyer/report").value("text")).isEqualTo("It is wrong");
			assertThat(refused.form("/roles/lawyer/report").value("section")).isEqualTo("pay");
			int again = output.getAll().length();
			assertClear(reader.open("/login")
				.form("/login")
				.fill(Map.of("name", Team.ADMINISTRATOR, "password", Team.PASSWORD))
				.submit(), output.getAll().substring(again));
		}
	}

	private static void assertClear(Editor.Answer refused, String logged) {
		assertThat(refused.status()).as(logged).isEqualTo(503);
		assertThat(refused.document().select("h1").text()).isEqualTo("We can’t save anything right now");
		assertThat(refused.body()).doesNotContain(Team.PASSWORD);
		assertThat(logged.lines()).singleElement()
			.asString()
			.contains("The database is read-only, so nothing was saved");
	}

	private static int health(ConfigurableApplicationContext site, String group) {
		return Http.get(port(site, "management"), "/actuator/health" + group).status();
	}

	private static int port(ConfigurableApplicationContext site, String server) {
		return site.getEnvironment().getRequiredProperty("local." + server + ".port", Integer.class);
	}

}
