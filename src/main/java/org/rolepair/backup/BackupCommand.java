package org.rolepair.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.rolepair.command.ColdCommand;
import org.rolepair.storage.EmbeddedDatabase;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Backs up the database from the command line: by itself where nobody has it open, else
 * by asking the application that has.
 */
class BackupCommand implements ColdCommand {

	/** H2's DATABASE_ALREADY_OPEN_1. */
	private static final int ALREADY_OPEN = 90020;

	private static final int SECONDS_TO_TAKE = 60;

	private static final int PAUSE = 200;

	@Override
	public String name() {
		return "backup";
	}

	@Override
	public int run(List<String> arguments, Environment environment, PrintStream out) {
		if (!arguments.isEmpty()) {
			return MISUSED;
		}
		Optional<EmbeddedDatabase> database = EmbeddedDatabase.of(environment);
		if (database.isEmpty()) {
			out.println("Only an H2 database in a file is backed up so. PostgreSQL has pg_dump.");
			return FAILED;
		}
		if (!Files.exists(database.get().file())) {
			out.println("There is no database " + database.get().file() + ".");
			return FAILED;
		}
		BackupSettings settings = Binder.get(environment).bindOrCreate(BackupSettings.PREFIX, BackupSettings.class);
		return make(
				new BackupMaking(database.get(), new BackupFolder(settings.folderFor(database.get())), settings.keep()),
				out);
	}

	private static int make(BackupMaking making, PrintStream out) {
		try {
			JdbcTemplate database = making.database().open("");
			if (isOpenElsewhere(database)) {
				return ask(making.folder(), out);
			}
			out.println("Backed up to " + making.make(database, Instant.now()).file());
			return DONE;
		}
		catch (BackupFailedException ex) {
			out.println(ex.getMessage());
			return FAILED;
		}
		catch (IOException | DataAccessException ex) {
			out.println(new BackupFailedException("No backup could be made", ex).getMessage());
			return FAILED;
		}
	}

	private static boolean isOpenElsewhere(JdbcTemplate database) {
		try {
			database.execute("select 1");
			return false;
		}
		catch (DataAccessException ex) {
			if (codeOf(ex) == ALREADY_OPEN) {
				return true;
			}
			throw ex;
		}
	}

	private static int codeOf(Throwable failure) {
		Throwable cause = failure;
		while (cause != null && !(cause instanceof SQLException)) {
			cause = cause.getCause();
		}
		return (cause instanceof SQLException refusal) ? refusal.getErrorCode() : 0;
	}

	private static int ask(BackupFolder folder, PrintStream out) throws IOException {
		BackupRequest request = BackupRequest.ask(folder);
		long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_TAKE);
		while (!request.isOpen() || System.nanoTime() < latest) {
			boolean over = request.isOver();
			Optional<String> answer = request.takeAnswer();
			if (answer.isPresent()) {
				boolean done = answer.get().startsWith(BackupRequest.DONE);
				out.println(done ? "Backed up to " + answer.get().substring(BackupRequest.DONE.length())
						: answer.get().substring(BackupRequest.FAILED.length()));
				return done ? DONE : FAILED;
			}
			if (over) {
				out.println("The application has ended, or could not answer. Its log says more.");
				return FAILED;
			}
			pause();
		}
		request.withdraw();
		out.println("The database is open in another process, which does not look for requests in " + folder.path()
				+ ". Give both the same rolepair.backup.folder.");
		return FAILED;
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
