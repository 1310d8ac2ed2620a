package org.rolepair.operations.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.RolepairApplication;
import picocli.CommandLine.ExitCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandRunnerTests {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void firstWordThatIsNoOptionIsACommand() {
		assertThat(CommandRunner.isCommand(new String[] { "import", "files" })).isTrue();
		assertThat(CommandRunner.isCommand(new String[] { "--help" })).isTrue();
		assertThat(CommandRunner.isCommand(new String[] { "--server.port=80", "export", "out.zip" })).isTrue();
		assertThat(CommandRunner.isCommand(new String[] { "--server.port=80" })).isFalse();
		assertThat(CommandRunner.isCommand(new String[] { "--debug" })).isFalse();
		assertThat(CommandRunner.isCommand(new String[0])).isFalse();
	}

	@Test
	void helpAndMisuseAreAnsweredAtOnceWithoutADatabase() {
		assertThat(run("import", "--help")).isEqualTo(ExitCode.OK);
		assertThat(text()).startsWith("Usage: rolepair import ")
			.contains("--dry-run", "--replace-edited", "--skip-unknown", "--adopt=CODE=SLUG", "--report=FILE.csv",
					"--note=TEXT", "FILE...")
			.doesNotContain("undo-import");
		assertThat(run("export", "--help", "--management.server.port=1")).isEqualTo(ExitCode.OK);
		assertThat(text()).contains("--newest-revisions", "FILE.zip");
		assertThat(run("undo-import", "--help")).isEqualTo(ExitCode.OK);
		assertThat(text()).contains("[NUMBER]");
		assertThat(run("--help")).isEqualTo(ExitCode.OK);
		assertThat(text()).contains("Usage: rolepair ", "  backup ", "  export ", "  import ", "  import-archive ",
				"  restore ", "  undo-import ");
		assertThat(run("fly")).isEqualTo(ExitCode.USAGE);
		assertThat(text()).contains("'fly'", "  import ", "  undo-import ");
		assertThat(run("undo-import", "first")).isEqualTo(ExitCode.USAGE);
		assertThat(text()).contains("'first'", "Usage: rolepair undo-import ", "[NUMBER]");
		assertThat(run("undo-import", "1", "2")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "--dry-ran", "file")).isEqualTo(ExitCode.USAGE);
		assertThat(text()).contains("--dry-ran");
		assertThat(run("backup", "file")).isEqualTo(ExitCode.USAGE);
		assertThat(run("restore")).isEqualTo(ExitCode.USAGE);
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void filesThatAreMissingOrWrongCreateNoDatabase() throws IOException {
		String missing = this.folder.resolve("missing.zip").toString();
		assertThat(run("import-archive", missing)).isEqualTo(ExitCode.SOFTWARE);
		assertThat(text()).isEqualToIgnoringNewLines("Rolepair can't find or read the file " + missing + ".");
		assertThat(run("import", missing)).isEqualTo(ExitCode.SOFTWARE);
		assertThat(text())
			.isEqualToIgnoringNewLines("Nothing was changed. Rolepair can't find the file " + missing + ".");
		assertThat(run("restore", missing)).isEqualTo(ExitCode.SOFTWARE);
		assertThat(text()).isEqualToIgnoringNewLines("Rolepair can't find or read the file " + missing + ".");
		assertThat(run("export", this.folder.resolve("none").resolve("out.zip").toString()))
			.isEqualTo(ExitCode.SOFTWARE);
		assertThat(text()).startsWith("There is no folder " + this.folder.resolve("none") + ".");
		assertThat(this.folder).isEmptyDirectory();
		Path text = Files.writeString(this.folder.resolve("text.zip"), "no archive");
		assertThat(run("import-archive", text.toString())).isEqualTo(ExitCode.SOFTWARE);
		assertThat(text()).isEqualToIgnoringNewLines("text.zip isn't a zip archive, or is damaged.");
		assertThat(this.folder.toFile().list()).containsExactly("text.zip");
	}

	/** The second opens the database that the first has made. */
	@Test
	void commandsRunWithTheApplicationBehindThemAndTellWhatCameOfIt() throws IOException {
		Path notes = Files.writeString(this.folder.resolve("notes.txt"), "nothing of interest\n");
		assertThat(run("import", notes.toString())).isEqualTo(ExitCode.SOFTWARE);
		assertThat(text()).contains("Nothing was changed. notes.txt: has no table that Rolepair can import");
		assertThat(run("undo-import")).isEqualTo(ExitCode.OK);
		assertThat(text()).isEqualToIgnoringNewLines("There are no imports.");
		Files.writeString(this.folder.resolve("national_M2026_dl.csv"),
				"""
						AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS_TITLE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN
						99,U.S.,1,US,Cross-industry,29-1141,Registered Nurses,detailed,3400000,0.3,50.00,104000
						""");
		assertThat(run("--server.port=1", "import", "--management.server.port=99999", "--note=Wages of 2026",
				"--skip-unknown", this.folder.toString()))
			.isEqualTo(ExitCode.OK);
		assertThat(text()).contains("Roles: 0 to add, 1 to change", "Done: this is import 1.");
		assertThat(JdbcClient.create(new DriverManagerDataSource(database(), "rolepair", ""))
			.sql("select note from catalogue_import")
			.query(String.class)
			.list()).containsExactly("Wages of 2026");
		assertThat(text()).doesNotContain("administrator");
	}

	private int run(String... words) {
		List<String> line = new ArrayList<>(List.of(words));
		line.add("--spring.datasource.url=" + database());
		this.printed.reset();
		return CommandRunner.run(RolepairApplication.class, line.toArray(String[]::new),
				new PrintStream(this.printed, true, StandardCharsets.UTF_8));
	}

	private String database() {
		return "jdbc:h2:file:" + this.folder.resolve("data") + ";DB_CLOSE_ON_EXIT=FALSE";
	}

	private String text() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
