package org.rolepair.operations.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The copy of an H2 database file that is beside it during a migration. H2 cannot roll
 * back changes of the schema. A copy is whole or not there; one that is there at a start
 * is of a migration that was interrupted.
 */
final class DatabaseCopy {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseCopy.class);

	private final Path database;

	private final Path copy;

	DatabaseCopy(Path database) {
		this.database = database;
		this.copy = EmbeddedDatabase.copyBeforeMigration(database);
	}

	/** Copies the open database, and never takes the place of another copy. */
	void take(JdbcTemplate open) throws IOException {
		if (Files.exists(this.copy)) {
			throw new IOException("there is still a copy of before an earlier migration, " + this.copy);
		}
		Path part = sibling(this.copy, ".part");
		EmbeddedDatabase.copy(open, part);
		EmbeddedDatabase.finish(part, this.copy, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Puts the copy back where a migration was interrupted. Must be called before
	 * anything opens the database; while another process has it open, nothing is done.
	 */
	void recover() throws IOException {
		if (!Files.exists(this.copy) || !Files.exists(this.database)) {
			return;
		}
		try (FileChannel file = FileChannel.open(this.database, StandardOpenOption.WRITE)) {
			if (file.tryLock() != null) {
				putBack();
				logger.warn("A migration was interrupted: {} is as it was before", this.database);
			}
		}
		catch (OverlappingFileLockException ex) {
			logger.debug("The database is open in this process", ex);
		}
	}

	/** In one move: whoever connects meanwhile creates a new file where there is none. */
	void putBack() throws IOException {
		Path whole = sibling(this.database, ".put-back");
		EmbeddedDatabase.unpack(this.copy, whole);
		EmbeddedDatabase.finish(whole, this.database, StandardCopyOption.ATOMIC_MOVE);
		discard();
	}

	void discard() throws IOException {
		Files.deleteIfExists(this.copy);
	}

	@Override
	public String toString() {
		return this.copy.toString();
	}

	private static Path sibling(Path file, String ending) {
		return file.resolveSibling(file.getFileName() + ending);
	}

}
