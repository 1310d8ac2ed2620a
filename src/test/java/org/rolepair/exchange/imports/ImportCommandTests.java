package org.rolepair.exchange.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.operations.command.Commands;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Exit codes and output of the two commands for imports.
 */
@EditorsTest
class ImportCommandTests {

	@TempDir
	private Path folder;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ImportStore store;

	@Test
	void fileWithoutAKnownTableChangesNothing() throws IOException {
		Path notes = Files.writeString(this.folder.resolve("notes.txt"), "nothing of interest\n");
		assertThat(Commands.run(this.application, new ImportCommand(), notes.toString())).startsWith("1 ")
			.contains("Nothing was changed. notes.txt: holds no table of a known format");
	}

	@Test
	void tableWithOnlyRejectedRowsChangesNothing() throws IOException {
		Path roles = Files.writeString(this.folder.resolve("roles.csv"),
				"title,category,description,source\nChief of mirth,Nowhere,Keeps spirits up.,bls-ep-2024-34\n");
		assertThat(Commands.run(this.application, new ImportCommand(), roles.toString())).startsWith("1 ")
			.contains("Nothing was changed: all of it was rejected.");
	}

	@Test
	void importIsUndoneByItsNumber() {
		GivenTables tables = new GivenTables(this.folder);
		tables.occupations("55-7031.00\tCommand Testers\tTest commands.")
			.wages(2025, "55-7031|Command Testers|9000|50000");
		assertThat(importFolder("--note=Wages of 2025")).startsWith("0 ").contains("Roles: 1 to be made");
		tables.wages(2026, "55-7031|Command Testers|9000|52000");
		assertThat(importFolder("--note=Wages of 2026")).startsWith("0 ")
			.contains("Roles: 0 to be made, 1 to be changed");
		int number = this.store.lastActive().orElseThrow().number();
		assertThat(Commands.run(this.application, new UndoCommand(), String.valueOf(number))).startsWith("0 ")
			.contains("Operator: Wages of 2026 (0 made, 1 changed)");
		assertThat(Commands.run(this.application, new UndoCommand(), String.valueOf(number))).startsWith("1 ");
		assertThat(Commands.run(this.application, new UndoCommand())).startsWith("0 ")
			.contains("Wages of 2025 (1 made, 0 changed)", "Wages of 2026 (0 made, 1 changed), undone");
	}

	private String importFolder(String note) {
		return Commands.run(this.application, new ImportCommand(), note, this.folder.toString());
	}

}
