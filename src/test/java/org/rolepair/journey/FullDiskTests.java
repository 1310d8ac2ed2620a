package org.rolepair.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Server;
import org.rolepair.Team;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * There is no more room for the database: no file of the process may grow beyond a size,
 * which fails as a full disk does and can be lifted while it runs.
 */
@EnabledOnOs(OS.LINUX)
class FullDiskTests {

	private static final int ROOM = 40_000;

	@TempDir
	private Path folder;

	@Test
	void whatIsAnsweredIsKeptAndAllIsWellOnceThereIsRoom() throws Exception {
		EditedRole role;
		int saved = 0;
		Server server = Server.start(this.folder, "--spring.datasource.hikari.connection-timeout=1000");
		try {
			Editor editor = Editor.signedIn(server.port(), Team.ADMINISTRATOR, Team.PASSWORD);
			role = EditedRole.published(editor, "Squeezer");
			Editor reader = Editor.stranger(server.port());
			reader.open(role.page());
			limit(server, String.valueOf(Files.size(this.folder.resolve("data/rolepair.mv.db")) + ROOM));
			Editor.Answer answer = save(editor, role, 1);
			while (answer.status() == 302) {
				saved++;
				answer = save(editor, role, saved + 1);
			}
			assertThat(answer.status()).as(server.logged()).isEqualTo(503);
			assertThat(reader.open(role.page()).status()).isEqualTo(200);

			limit(server, "unlimited");
			awaitPage(editor, role.path() + "/duties");
			assertThat(role.form(editor, "duties").value("items[0]")).isIn(words(saved), words(saved + 1));
			assertThat(save(editor, role, saved + 2).status()).isEqualTo(302);
		}
		finally {
			server.kill();
		}
		try (Server next = Server.start(this.folder)) {
			Editor editor = Editor.signedIn(next.port(), Team.ADMINISTRATOR, Team.PASSWORD);
			assertThat(role.form(editor, "duties").value("items[0]")).isEqualTo(words(saved + 2));
		}
	}

	private static void awaitPage(Editor editor, String path) {
		long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (editor.get(path).status() == 503 && System.nanoTime() < latest) {
			Thread.onSpinWait();
		}
	}

	/** Also opening the form may fail. */
	private static Editor.Answer save(Editor editor, EditedRole role, int number) {
		Editor.Answer page = editor.get(role.at("duties"));
		return (page.status() != 200) ? page
				: page.form(role.at("duties")).set("items[0]", words(number)).press("action", "save");
	}

	private static String words(int number) {
		return "Saved " + number + ".";
	}

	private static void limit(Server server, String bytes) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("prlimit", "--pid", String.valueOf(server.pid()),
				"--fsize=" + bytes + ":unlimited")
			.inheritIO()
			.start();
		assertThat(process.waitFor()).isZero();
	}

}
