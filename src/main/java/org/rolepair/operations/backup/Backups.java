package org.rolepair.operations.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.rolepair.operations.command.OperationFailedException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.util.Assert;

@Service
@EnableConfigurationProperties(Backups.BackupSettings.class)
@Slf4j
public class Backups {

	private final Optional<BackupFolder> folder;

	private final JdbcTemplate database;

	private final Clock clock;

	private volatile @Nullable Failure failure;

	Backups(Environment environment, BackupSettings settings, JdbcTemplate database, Clock clock) {
		this.folder = BackupFolder.of(environment, settings);
		this.database = database;
		this.clock = clock;
	}

	/** Returns false for databases other than H2, which have their own tools. */
	public boolean areSupported() {
		return this.folder.isPresent();
	}

	/** Returns the backups, newest first. */
	public List<Backup> all() {
		return this.folder.map(BackupFolder::all).orElse(List.of());
	}

	public Optional<Failure> failure() {
		return Optional.ofNullable(this.failure);
	}

	/**
	 * Makes a consistent backup while the database is in use. Concurrent calls wait, and
	 * each makes a backup of its own.
	 */
	public synchronized Backup make() {
		Instant now = Instant.now(this.clock);
		try {
			Backup backup = this.folder
				.orElseThrow(() -> new OperationFailedException("Back this database up with its own tools."))
				.make(this.database, now);
			this.failure = null;
			return backup;
		}
		catch (OperationFailedException ex) {
			logger.error("The backup failed", ex);
			this.failure = new Failure(now, String.valueOf(ex.getMessage()));
			throw ex;
		}
	}

	/** Returns the file of the embedded database; empty for others. */
	public Optional<Path> databaseFile() {
		return this.folder.map((kept) -> kept.database().file());
	}

	public record Backup(Path file, Instant madeAt, long bytes) {

	}

	public record Failure(Instant at, String reason) {

	}

	/**
	 * Where and when backups are made.
	 *
	 * @param folder the folder; by default, "backups" next to the database
	 * @param at the time of the daily backup, in UTC; if absent, none is made
	 * @param keep how many backups are kept
	 */
	@ConfigurationProperties(BackupSettings.PREFIX)
	record BackupSettings(@Nullable Path folder, @Nullable LocalTime at, @DefaultValue("7") int keep) {

		static final String PREFIX = "rolepair.backup";

		BackupSettings {
			Assert.isTrue(keep > 0, PREFIX + ".keep must be at least 1");
		}

	}

}
