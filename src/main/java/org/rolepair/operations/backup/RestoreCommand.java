package org.rolepair.operations.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.rolepair.operations.command.OperatorCommand;
import org.rolepair.operations.migration.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

@Command(name = "restore",
		description = "Restores a backup where spring.datasource.url has no database yet, and signs everyone out.")
class RestoreCommand implements OperatorCommand {

	@Parameters(paramLabel = "FILE.zip", description = "The backup.")
	private Path backup = Path.of("");

	@Override
	public boolean needsApplication() {
		return false;
	}

	@Override
	public int run(ApplicationContext application, PrintStream out) {
		Optional<EmbeddedDatabase> database = EmbeddedDatabase.of(application.getEnvironment());
		if (database.isEmpty()) {
			out.println("This command only restores an H2 database in a file. For PostgreSQL, use pg_restore.");
			return ExitCode.SOFTWARE;
		}
		try {
			restore(database.get());
			out.println("Restored to " + database.get().file());
			return ExitCode.OK;
		}
		catch (BackupFailedException ex) {
			out.println(ex.getMessage());
			return ExitCode.SOFTWARE;
		}
	}

	/** Verifies the backup in a temporary folder, then moves it into place. */
	private void restore(EmbeddedDatabase database) {
		for (Path present : List.of(database.file(), database.copyBeforeMigration())) {
			if (Files.exists(present)) {
				throw new BackupFailedException("There is already a database " + present
						+ ". Move it away, or set spring.datasource.url to another place.");
			}
		}
		try {
			Files.createDirectories(database.file().getParent());
			Path folder = Files.createTempDirectory(database.file().getParent(), "restore-");
			try {
				EmbeddedDatabase copy = database.in(folder);
				EmbeddedDatabase.unpack(this.backup, copy.file());
				BackupFolder.readAll(copy);
				endSessions(copy.open(""));
				EmbeddedDatabase.finish(copy.file(), database.file());
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException | DataAccessException ex) {
			throw new BackupFailedException("Rolepair can't restore the backup " + this.backup, ex);
		}
	}

	/** Backups of earlier versions have no sessions. */
	private static void endSessions(JdbcTemplate database) {
		Integer tables = database.queryForObject(
				"select count(*) from information_schema.tables where table_name = 'EDITOR_SESSION'", Integer.class);
		if (tables != null && tables > 0) {
			database.update("delete from editor_session");
		}
	}

}
