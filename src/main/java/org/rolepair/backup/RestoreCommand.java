package org.rolepair.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import org.rolepair.command.ColdCommand;
import org.rolepair.storage.EmbeddedDatabase;

import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Puts a backup back where no database is.
 */
class RestoreCommand implements ColdCommand {

	@Override
	public String name() {
		return "restore";
	}

	@Override
	public int run(List<String> arguments, Environment environment, PrintStream out) {
		if (arguments.size() != 1 || arguments.get(0).startsWith("--")) {
			return MISUSED;
		}
		Optional<EmbeddedDatabase> database = EmbeddedDatabase.of(environment);
		if (database.isEmpty()) {
			out.println("A backup goes into an H2 database in a file. PostgreSQL has pg_restore.");
			return FAILED;
		}
		try {
			restore(Path.of(arguments.get(0)), database.get());
			out.println("Restored to " + database.get().file());
			return DONE;
		}
		catch (BackupFailedException ex) {
			out.println(ex.getMessage());
			return FAILED;
		}
	}

	/** Whole and proven, or not at all. */
	private static void restore(Path backup, EmbeddedDatabase database) {
		if (Files.exists(database.file())) {
			throw new BackupFailedException("There is already a database " + database.file()
					+ ". Move it away, or set spring.datasource.url to another place.");
		}
		try {
			Files.createDirectories(database.file().getParent());
			Path folder = Files.createTempDirectory(database.file().getParent(), "restore-");
			try {
				EmbeddedDatabase copy = database.in(folder);
				EmbeddedDatabase.unpack(backup, copy.file());
				BackupCheck.read(copy);
				endSessions(copy.open(""));
				try (FileChannel channel = FileChannel.open(copy.file(), StandardOpenOption.WRITE)) {
					channel.force(true);
				}
				Files.move(copy.file(), database.file());
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException | DataAccessException ex) {
			throw new BackupFailedException("The backup " + backup + " cannot be restored", ex);
		}
	}

	/**
	 * Nobody is signed in by a copy, wherever it has been. Backups of earlier versions
	 * have no sessions.
	 */
	private static void endSessions(JdbcTemplate database) {
		Integer tables = database.queryForObject(
				"select count(*) from information_schema.tables where table_name = 'EDITOR_SESSION'", Integer.class);
		if (tables != null && tables > 0) {
			database.update("delete from editor_session");
		}
	}

}
