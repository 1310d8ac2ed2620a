package org.rolepair.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.rolepair.storage.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Makes backups of a database that is open here: H2 copies it while it goes on being
 * used.
 *
 * @param database the database
 * @param folder where backups go
 * @param keep how many are kept
 */
record BackupMaking(EmbeddedDatabase database, BackupFolder folder, int keep) {

	private static final Logger logger = LoggerFactory.getLogger(BackupMaking.class);

	/**
	 * Make a backup, prove it, and remove those that are too many.
	 * @param open the database
	 * @param moment what it is named by
	 * @return the backup
	 * @throws BackupFailedException when there is none, and nothing is left of it
	 */
	Backup make(JdbcTemplate open, Instant moment) {
		try {
			Path part = this.folder.part(moment);
			try {
				EmbeddedDatabase.copy(open, part);
				BackupCheck.read(part, this.database);
				Backup backup = this.folder.finish(part);
				this.folder.keep(this.keep, backup);
				logger.info("Backed up to {}, {} bytes", backup.file(), backup.bytes());
				return backup;
			}
			finally {
				discard(part);
			}
		}
		catch (IOException | DataAccessException ex) {
			throw new BackupFailedException("No backup could be made in " + this.folder.path(), ex);
		}
	}

	private static void discard(Path part) throws IOException {
		if (Files.exists(part)) {
			FileSystemUtils.deleteRecursively(part);
		}
	}

}
