package org.rolepair.command;

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

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTests {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void firstWordThatIsNoOptionIsACommand() {
		assertThat(CommandLine.isCommand(new String[] { "import", "files" })).isTrue();
		assertThat(CommandLine.isCommand(new String[] { "--help" })).isTrue();
		assertThat(CommandLine.isCommand(new String[] { "--server.port=80" })).isFalse();
		assertThat(CommandLine.isCommand(new String[0])).isFalse();
	}

	@Test
	void helpIsGivenAtOnceWithoutADatabase() {
		assertThat(run("import", "--help")).isEqualTo(Command.DONE);
		assertThat(text()).startsWith("import [--dry-run]").doesNotContain("undo-import");
		assertThat(run("--help")).isEqualTo(Command.DONE);
		assertThat(text()).contains("import [--dry-run]", "undo-import [NUMBER]", "restore FILE.zip",
				"import-archive FILE.zip", "export [--newest-revisions] FILE.zip");
		assertThat(run("fly")).isEqualTo(Command.MISUSED);
		assertThat(text()).contains("There is no command \"fly\"", "import [--dry-run]", "undo-import [NUMBER]");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void commandsRunWithTheApplicationBehindThemAndTellWhatCameOfIt() throws IOException {
		assertThat(run("undo-import", "first")).isEqualTo(Command.MISUSED);
		assertThat(text()).startsWith("undo-import [NUMBER]");
		Files.writeString(this.folder.resolve("notes.txt"), "nothing of interest\n");
		assertThat(run("import", this.folder.resolve("notes.txt").toString())).isEqualTo(Command.FAILED);
		assertThat(text()).contains("Nothing was changed. notes.txt: holds no table of a known format");
		Path roles = Files.writeString(this.folder.resolve("roles.csv"),
				"title,category,description,source\nChief of mirth,Nowhere,Keeps spirits up.,bls-ep-2024-34\n");
		assertThat(run("import", roles.toString())).isEqualTo(Command.FAILED);
		assertThat(text()).contains("Nothing was changed: all of it was rejected.");
		Files.delete(roles);
		Files.writeString(this.folder.resolve("national_M2026_dl.csv"),
				"""
						AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS_TITLE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN
						99,U.S.,1,US,Cross-industry,29-1141,Registered Nurses,detailed,3400000,0.3,50.00,104000
						""");
		assertThat(run("import", "--note=Wages of 2026", this.folder.toString())).isEqualTo(Command.DONE);
		assertThat(text()).contains("Roles: 0 to be made, 1 to be changed", "Done: this is import 1.");
		assertThat(run("undo-import", "1")).isEqualTo(Command.DONE);
		assertThat(text()).contains("Operator: Wages of 2026 (0 made, 1 changed)");
	}

	private int run(String... words) {
		List<String> line = new ArrayList<>(List.of(words));
		line.add("--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data") + ";DB_CLOSE_ON_EXIT=FALSE");
		this.printed.reset();
		return CommandLine.run(RolepairApplication.class, line.toArray(String[]::new),
				new PrintStream(this.printed, true, StandardCharsets.UTF_8));
	}

	private String text() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
