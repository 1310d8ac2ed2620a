package org.rolepair.exchange.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.tables.GivenWorkbook;
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
			.contains("Nothing was changed. notes.txt: has no table that Rolepair can import");
	}

	@Test
	void tableWithOnlyRejectedRowsChangesNothing() throws IOException {
		Path roles = Files.writeString(this.folder.resolve("roles.csv"),
				"title,category,description,source\nChief of mirth,Nowhere,Keeps spirits up.,bls-ep-2024-34\n");
		assertThat(Commands.run(this.application, new ImportCommand(), roles.toString())).startsWith("1 ")
			.contains("Nothing was changed, because everything was rejected.");
	}

	@Test
	void rejectedRowsAreWrittenToAFile() throws IOException {
		Path roles = Files.writeString(this.folder.resolve("roles.csv"),
				"title;x_note;category;description;source\nChief of mirth;Hm;Nowhere;Keeps spirits up.;bls-ep-2024-34\n");
		Path rejected = this.folder.resolve("rejected.csv");
		assertThat(Commands.run(this.application, new ImportCommand(), "--dry-run", "--rejected=" + rejected,
				roles.toString()))
			.contains("roles.csv: read as UTF-8 with semicolons, 1 row.",
					"roles.csv: the column x_note isn’t read, because its heading begins with x_.",
					"The rows left out are in " + rejected);
		assertThat(rejected).content()
			.isEqualTo("\uFEFFtitle,x_note,category,description,source,x_reason\r\nChief of mirth,Hm,Nowhere,"
					+ "Keeps spirits up.,bls-ep-2024-34,\"category: no category is called \"\"Nowhere\"\"\"\r\n");
	}

	@Test
	void unknownFilesAreNamedAndStopTheImportUntilTheOperatorGoesOn() throws IOException {
		new GivenTables(this.folder).occupations("55-7032.00\tNaming Testers\tTest names.")
			.wages(2025, "55-7032|Naming Testers|9000|50000")
			.file("Job Names.txt", "O*NET-SOC Code\tJob Name", "55-7032.00\tNamer")
			.file("Tools Used.txt", "O*NET-SOC Code\tExample", "55-7032.00\tHammer")
			.file("LICENSE.txt", "All rights reserved")
			.file("notes.pdf", "%PDF")
			.file("old.xls", "x");
		GivenWorkbook.ofRows(this.folder.resolve("book.xlsx"),
				"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Anything</t></is></c></row>");
		String folder = this.folder.getFileName().toString();
		assertThat(importFolder("--dry-run")).startsWith("1 ")
			.contains("To check: " + folder + "/Job Names.txt: has no table that Rolepair can import",
					"To check: " + folder + "/book.xlsx, sheet Table: has no table that Rolepair can import",
					"To check: " + folder + "/old.xls: isn't an .xlsx, .csv, .tsv, .txt or .zip file",
					"Roles: 1 to add", "Remove them, or use --skip-unknown.")
			.doesNotContain("check: " + folder + "/Tools Used.txt", "check: " + folder + "/LICENSE.txt", "notes.pdf");
		int before = this.store.all().size();
		assertThat(importFolder("--note=Stopped")).startsWith("1 ");
		assertThat(this.store.all()).hasSize(before);
		assertThat(importFolder("--skip-unknown")).startsWith("0 ").contains("Done: this is import");
		assertThat(Commands.run(this.application, new UndoCommand(),
				String.valueOf(this.store.lastActive().orElseThrow().number())))
			.startsWith("0 ");
	}

	@Test
	void allFieldsOfTheFirstNewRolesArePrintedAndTheRestIsCounted() throws IOException {
		new GivenTables(this.folder)
			.occupations(IntStream.rangeClosed(1, 5)
				.mapToObj((one) -> "55-704%1$d.00\tPrint Testers %1$d\tTest prints.".formatted(one))
				.toArray(String[]::new))
			.wages(2025,
					IntStream.rangeClosed(1, 5)
						.mapToObj((one) -> "55-704%1$d|Print Testers %1$d|9000|5%1$d000".formatted(one))
						.toArray(String[]::new));
		Path report = Files.createTempDirectory(this.folder, "report").resolve("plan.csv");
		assertThat(Commands.run(this.application, new ImportCommand(), "--dry-run", "--report=" + report,
				this.folder.toString()))
			.startsWith("0 ")
			.contains("To add: 55-7041.00 Print testers 1", "Pay: Average pay, a year: 51,000",
					"Basics: Description: Test prints.", "To add: 55-7043.00 Print testers 3",
					"And 2 more; --report=FILE.csv shows all fields of all roles.")
			.doesNotContain("To add: 55-7044.00", "54,000");
		assertThat(Files.readString(report)).contains("created,55-7045.00,Print testers 5,", "55,000");
	}

	@Test
	void importIsUndoneByItsNumber() {
		GivenTables tables = new GivenTables(this.folder);
		tables.occupations("55-7031.00\tCommand Testers\tTest commands.")
			.wages(2025, "55-7031|Command Testers|9000|50000");
		assertThat(importFolder("--note=Wages of 2025")).startsWith("0 ").contains("Roles: 1 to add");
		tables.wages(2026, "55-7031|Command Testers|9000|52000");
		assertThat(importFolder("--note=Wages of 2026")).startsWith("0 ").contains("Roles: 0 to add, 1 to change");
		int number = this.store.lastActive().orElseThrow().number();
		assertThat(Commands.run(this.application, new UndoCommand(), String.valueOf(number))).startsWith("0 ")
			.contains("Operator: Wages of 2026 (0 added, 1 changed)");
		assertThat(Commands.run(this.application, new UndoCommand(), String.valueOf(number))).startsWith("1 ");
		assertThat(Commands.run(this.application, new UndoCommand())).startsWith("0 ")
			.contains("Wages of 2025 (1 added, 0 changed)", "Wages of 2026 (0 added, 1 changed), undone");
	}

	private String importFolder(String note) {
		return Commands.run(this.application, new ImportCommand(), note, this.folder.toString());
	}

}
