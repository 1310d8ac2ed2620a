package org.rolepair.backup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.rolepair.storage.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * The backups of the database under this site, while it runs.
 */
@Service
public class Backups {

	private static final Logger logger = LoggerFactory.getLogger(Backups.class);

	private final @Nullable BackupMaking making;

	private final JdbcTemplate database;

	private final Clock clock;

	private final ReentrantLock turn = new ReentrantLock();

	private volatile @Nullable Failure failure;

	Backups(Environment environment, BackupSettings settings, JdbcTemplate database, Clock clock) {
		this.making = EmbeddedDatabase.of(environment)
			.map((embedded) -> new BackupMaking(embedded, new BackupFolder(settings.folderFor(embedded)),
					settings.keep()))
			.orElse(null);
		this.database = database;
		this.clock = clock;
	}

	/** Whether this kind of database is backed up here. Others have their own tools. */
	public boolean arePossible() {
		return this.making != null;
	}

	/** The backups that are kept, the newest first. */
	public List<Backup> all() {
		return (this.making != null) ? this.making.folder().all() : List.of();
	}

	/** The last attempt, when it failed. */
	public Optional<Failure> failure() {
		return Optional.ofNullable(this.failure);
	}

	/**
	 * Back up everything as it is at one moment, while others go on. Whoever asks while a
	 * backup is made waits, and has one of their own.
	 * @return the backup
	 * @throws BackupFailedException when none could be made
	 */
	public Backup make() {
		this.turn.lock();
		try {
			return make(Instant.now(this.clock));
		}
		finally {
			this.turn.unlock();
		}
	}

	private Backup make(Instant now) {
		if (this.making == null) {
			throw new BackupFailedException("This database is backed up by its own tools.");
		}
		try {
			Backup backup = this.making.make(this.database, now);
			this.failure = null;
			return backup;
		}
		catch (BackupFailedException ex) {
			logger.error("The backup failed", ex);
			this.failure = new Failure(now, String.valueOf(ex.getMessage()));
			throw ex;
		}
	}

	Optional<BackupFolder> folder() {
		return Optional.ofNullable(this.making).map(BackupMaking::folder);
	}

	/**
	 * An attempt that failed.
	 *
	 * @param at when
	 * @param reason why
	 */
	public record Failure(Instant at, String reason) {

	}

}
