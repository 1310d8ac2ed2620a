package org.rolepair.operations.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Http;
import org.rolepair.RolepairApplication;
import org.rolepair.Server;
import org.rolepair.Team;
import org.rolepair.browser.HtmlChecker;
import org.rolepair.operations.command.CommandRunner;
import org.rolepair.operations.migration.EmbeddedDatabase;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Backups made while people edit, by one command each, and put back at another place.
 */
class BackupTests {

	private static final String DONE = "0 Backed up to ";

	@TempDir
	private Path folder;

	@TempDir
	private Path elsewhere;

	@Test
	void hasEverythingThatWasAnsweredAndIsKeptInNumbers() throws IOException {
		String busy;
		String quiet;
		int before;
		try (Server server = Server.start(this.folder, "--rolepair.backup.keep=2", "--management.server.port=0")) {
			String port = "--management.server.port=" + server.healthPort();
			Editor editor = Editor.signedIn(server.port(), Team.ADMINISTRATOR, Team.PASSWORD);
			saysSoWhenItFails(editor, port);
			EditedRole role = EditedRole.published(editor, "Keeper");
			AtomicBoolean ended = new AtomicBoolean();
			AtomicInteger saved = new AtomicInteger();
			CompletableFuture<Void> edits = CompletableFuture.runAsync(() -> {
				while (!ended.get()) {
					save(editor, role, saved.get() + 1);
					saved.incrementAndGet();
				}
			});
			while (saved.get() < 2) {
				Thread.onSpinWait();
			}
			before = saved.get();
			busy = command(this.folder, "backup", port);
			ended.set(true);
			edits.join();
			assertThat(saved.get()).as("edits went on").isGreaterThan(before);
			Files.copy(file(busy), this.elsewhere.resolve("busy.zip"));
			Editor.Answer page = editor.form("/admin/status").submit().follow();
			assertThat(page.document().select(".done").text()).startsWith("Backup made");
			assertThat(HtmlChecker.check(page.body())).isEmpty();
			quiet = command(this.folder, "backup", port);
			refusesOthers(server.healthPort());
		}
		String closed = command(this.folder, "backup", "--rolepair.backup.keep=2");
		assertThat(kept()).containsExactlyInAnyOrder(file(quiet), file(closed));
		assertThat(Files.size(file(quiet))).isLessThan(Files.size(file(closed)) * 3 / 2);

		assertThat(restore("busy", this.elsewhere.resolve("busy.zip"))).startsWith("0 Restored to ");
		assertThat(savedIn("busy")).isGreaterThanOrEqualTo(before);
		assertThat(restore("quiet", file(quiet))).startsWith("0 Restored to ");
		Map<String, List<String>> live = rows(this.folder);
		assertThat(live.put("EDITOR_SESSION", List.of())).isNotEmpty();
		assertThat(live.put("EDITOR_SESSION_ATTRIBUTES", List.of())).isNotEmpty();
		assertThat(rows(this.elsewhere.resolve("quiet"))).isEqualTo(live)
			.containsKeys("ACCOUNT", "ROLE_DRAFT", "AUDIT_ENTRY", "READER_REPORT", "JOB_ROLE", "ROLE_REVISION");
		assertThat(restore("quiet", file(closed))).startsWith("1 There is already a database ");
	}

	/** A file is in the way of the folder. */
	private void saysSoWhenItFails(Editor editor, String port) throws IOException {
		Path obstacle = Files.createFile(this.folder.resolve("data/backups"));
		Editor.Answer page = editor.form("/admin/status").submit();
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.text()).contains("Rolepair couldn't make a backup in " + obstacle);
		assertThat(HtmlChecker.check(page.body())).isEmpty();
		assertThat(command(this.folder, "backup", port)).startsWith("1 Rolepair couldn't make a backup in " + obstacle);
		Files.delete(obstacle);
	}

	/** Pages, and who means another database. */
	private void refusesOthers(int port) throws IOException {
		List<Path> kept = kept();
		assertThat(Http.send(port, "POST", "/actuator/backup").status()).isEqualTo(415);
		Path own = this.folder.resolve("data/rolepair.mv.db");
		assertThat(Http.send(port, json(own, "Origin: http://evil.example\r\n")).status()).isEqualTo(403);
		assertThat(Http.get(port, "/actuator/backup").status()).isEqualTo(405);
		assertThat(command(this.folder, "backup", "--management.server.port=-1"))
			.startsWith("1 Another process has the database "
					+ "open, but didn't answer at http://127.0.0.1:-1/actuator/backup");
		Path other = Files.createFile(this.elsewhere.resolve("rolepair.mv.db"));
		assertThat(Http.send(port, json(other, "")).status()).isEqualTo(409);
		assertThat(Http.send(port, json(other.resolveSibling("none"), "")).status()).isEqualTo(409);
		assertThat(kept()).isEqualTo(kept);
	}

	private static String json(Path database, String header) {
		String body = "{\"database\":\"" + database + "\"}";
		return "POST /actuator/backup HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + header
				+ "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
	}

	private static void save(Editor editor, EditedRole role, int number) {
		Editor.Answer answer = role.form(editor, "duties")
			.set("items[0]", "Saved " + number + ".")
			.press("action", "save");
		assertThat(answer.status()).as(answer.text()).isEqualTo(302);
	}

	/** The exit code, and what was printed. */
	static String command(Path folder, String... words) {
		List<String> line = new ArrayList<>(List.of(words));
		line.add("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("data/rolepair"));
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		int code = CommandRunner.run(RolepairApplication.class, line.toArray(String[]::new),
				new PrintStream(printed, true, StandardCharsets.UTF_8));
		return code + " " + printed.toString(StandardCharsets.UTF_8);
	}

	private String restore(String name, Path backup) throws IOException {
		Path place = Files.createDirectories(this.elsewhere.resolve(name));
		return command(place, "restore", backup.toString());
	}

	private static Path file(String answer) {
		assertThat(answer).startsWith(DONE);
		return Path.of(answer.substring(DONE.length()).strip());
	}

	private List<Path> kept() throws IOException {
		try (Stream<Path> files = Files.list(this.folder.resolve("data/backups"))) {
			return files.toList();
		}
	}

	private int savedIn(String name) {
		String draft = open(this.elsewhere.resolve(name)).queryForObject("select forms from role_draft", String.class);
		assertThat(draft).contains("Saved ");
		return Integer.parseInt(draft.replaceAll("(?s).*Saved (\\d+)\\..*", "$1"));
	}

	/** Every row of every table. Who was signed in is not restored. */
	private static Map<String, List<String>> rows(Path place) {
		JdbcTemplate database = open(place);
		Map<String, List<String>> rows = new TreeMap<>();
		database
			.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'",
					String.class)
			.forEach((table) -> rows.put(table,
					new ArrayList<>(database.queryForList("select * from \"" + table + "\"")
						.stream()
						.map(Map::toString)
						.sorted()
						.toList())));
		return rows;
	}

	private static JdbcTemplate open(Path place) {
		return new EmbeddedDatabase(place.resolve("data/rolepair"), "rolepair", "").open("");
	}

}
