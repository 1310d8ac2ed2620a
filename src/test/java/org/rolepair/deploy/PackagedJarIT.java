package org.rolepair.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Editor;
import org.rolepair.Http;
import org.rolepair.PostgresDatabase;
import org.rolepair.Server;
import org.rolepair.Team;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packed jar as operators start it: prepared by {@code warm-up}, on each database.
 */
class PackagedJarIT {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private static final String JAR = Path.of(System.getProperty("rolepair.jar")).toAbsolutePath().toString();

	@TempDir
	private static Path program;

	@TempDir
	private Path folder;

	@BeforeAll
	static void warmUp() throws Exception {
		assertThat(run(program, "warm-up", program.resolve("new").toString())).isZero();
		assertThat(printed(program)).contains("Start Rolepair with: java @" + arguments());
	}

	@Test
	void aFolderThatIsInUseIsNotOverwritten() throws Exception {
		assertThat(run(this.folder, "warm-up", program.resolve("new").toString())).isEqualTo(1);
		assertThat(printed(this.folder)).contains("isn't empty").doesNotContain("	at ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void oneJarServesEachDatabase(String database) {
		String[] settings = database.equals("h2") ? new String[0]
				: new String[] { "--spring.datasource.url=" + PostgresDatabase.createEmpty() };
		try (Server server = Server.begin(this.folder, List.of(JAVA, "@" + arguments()), settings).awaitUp()) {
			assertThat(server.logged()).contains("AOT-processed").doesNotContain("[warning][cds]");
			assertThat(Http.get(server.port(), "/roles/registered-nurse").body()).contains("Registered nurse");
			Editor editor = Editor.signedIn(server.port(), Team.ADMINISTRATOR, Team.PASSWORD);
			assertThat(editor.open("/admin/status").text()).containsIgnoringCase(database);
		}
		assertThat(Files.exists(this.folder.resolve("data"))).isEqualTo(database.equals("h2"));
	}

	@Test
	void commandsThatNeedNoApplicationRunFromTheJar() throws Exception {
		assertThat(run(this.folder, "backup")).isEqualTo(1);
		assertThat(printed(this.folder)).contains("Rolepair can't find the database").hasLineCount(1);
	}

	private static String arguments() {
		return program.resolve("new").resolve("java.args").toString();
	}

	private static int run(Path folder, String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
		command.addAll(List.of(words));
		return new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("printed.txt").toFile())
			.start()
			.waitFor();
	}

	private static String printed(Path folder) throws IOException {
		return Files.readString(folder.resolve("printed.txt")).strip();
	}

}
