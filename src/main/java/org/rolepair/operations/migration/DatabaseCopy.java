package org.rolepair.operations.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import lombok.extern.slf4j.Slf4j;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A copy of an H2 database file, next to it during a migration, since H2 cannot roll back
 * schema changes. The copy is always complete. One found at startup is from an
 * interrupted migration.
 */
@Slf4j
final class DatabaseCopy {

	private final Path database;

	private final Path copy;

	DatabaseCopy(EmbeddedDatabase database) {
		this.database = database.file();
		this.copy = database.copyBeforeMigration();
	}

	/** Copies the open database. Fails if there is a copy already. */
	void take(JdbcTemplate open) throws IOException {
		if (Files.exists(this.copy)) {
			throw new IOException("a copy from before an earlier migration is still there, " + this.copy);
		}
		Path part = sibling(this.copy, ".part");
		EmbeddedDatabase.copy(open, part);
		EmbeddedDatabase.finish(part, this.copy, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Restores the copy after an interrupted migration. Must be called before anything
	 * opens the database. Does nothing while another process has it open.
	 */
	void recover() throws IOException {
		if (!Files.exists(this.copy) || !Files.exists(this.database)) {
			return;
		}
		try (FileChannel file = FileChannel.open(this.database, StandardOpenOption.WRITE)) {
			if (file.tryLock() != null) {
				restore();
				logger.warn("A migration was interrupted, and {} was restored", this.database);
			}
		}
		catch (OverlappingFileLockException ex) {
			logger.debug("The database is open in this process", ex);
		}
	}

	/** Moves atomically: a client that connects without a file would create a new one. */
	void restore() throws IOException {
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
