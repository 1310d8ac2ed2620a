package org.rolepair.operations.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.operations.command.OperatorCommand;
import org.rolepair.operations.migration.EmbeddedDatabase;
import picocli.CommandLine.Command;
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
	public void check() {
		if (!Files.isReadable(this.backup)) {
			throw new OperationFailedException("Rolepair can't find or read the file " + this.backup + ".");
		}
	}

	@Override
	public void run(ApplicationContext application, PrintStream out) {
		EmbeddedDatabase database = EmbeddedDatabase.of(application.getEnvironment())
			.orElseThrow(() -> new OperationFailedException(
					"This command only restores an H2 database in a file. For PostgreSQL, use pg_restore."));
		restore(database);
		out.println("Restored to " + database.file());
	}

	/** Verifies the backup in a temporary folder, then moves it into place. */
	private void restore(EmbeddedDatabase database) {
		for (Path present : List.of(database.file(), database.copyBeforeMigration())) {
			if (Files.exists(present)) {
				throw new OperationFailedException("There is already a database " + present
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
			throw OperationFailedException.withReason("Rolepair can't restore the backup " + this.backup, ex);
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
