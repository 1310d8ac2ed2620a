package org.rolepair.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.extern.slf4j.Slf4j;
import org.rolepair.operations.backup.Backups.Backup;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.operations.migration.EmbeddedDatabase;

import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** The backups of a database, in complete and verified files named by time. */
@Slf4j
record BackupFolder(EmbeddedDatabase database, Path path, int keep) {

	private static final String PREFIX = "rolepair-";

	private static final String PART = ".part";

	private static final String CHECK = ".check";

	private static final DateTimeFormatter NAME = DateTimeFormatter
		.ofPattern("'" + PREFIX + "'uuuu-MM-dd'T'HH-mm-ss-SSS'Z.zip'");

	private static final String TABLES = """
			select table_name from information_schema.tables
			where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'""";

	/** Returns empty if the settings name no H2 database file. */
	static Optional<BackupFolder> of(Environment environment, Backups.BackupSettings settings) {
		return EmbeddedDatabase.of(environment)
			.map((database) -> new BackupFolder(database, (settings.folder() != null)
					? settings.folder().toAbsolutePath().normalize() : database.file().resolveSibling("backups"),
					settings.keep()));
	}

	/** Returns the backups, newest first. */
	List<Backup> all() {
		return list().stream()
			.flatMap((file) -> read(file).stream())
			.sorted(Comparator.comparing(Backup::madeAt).reversed())
			.toList();
	}

	/**
	 * Makes and verifies a backup while the database is in use. Removes surplus backups,
	 * and what interrupted attempts have left. A failure leaves no partial file.
	 */
	Backup make(JdbcTemplate open, Instant moment) {
		try {
			Files.createDirectories(this.path);
			sweep();
			Path file = this.path.resolve(NAME.format(moment.atOffset(ZoneOffset.UTC)));
			Path part = file.resolveSibling(file.getFileName() + PART);
			try {
				EmbeddedDatabase.copy(open, part);
				compact(part);
				EmbeddedDatabase.finish(part, file, StandardCopyOption.ATOMIC_MOVE);
			}
			finally {
				Files.deleteIfExists(part);
			}
			Backup backup = read(file).orElseThrow();
			removeAllBut(backup);
			logger.info("Backed up to {}, {} bytes", backup.file(), backup.bytes());
			return backup;
		}
		catch (IOException | DataAccessException ex) {
			throw OperationFailedException.withReason("Rolepair couldn't make a backup in " + this.path, ex);
		}
	}

	/**
	 * Compacts the backup, which is many times as large if the database is in use. Then
	 * verifies it: unpacks it and reads every row.
	 */
	private void compact(Path part) throws IOException {
		Path folder = Files.createDirectory(part.resolveSibling(part.getFileName() + CHECK));
		try {
			EmbeddedDatabase copy = this.database.in(folder);
			EmbeddedDatabase.unpack(part, copy.file());
			copy.open("").execute("shutdown compact");
			EmbeddedDatabase.copy(copy.open(""), part);
			EmbeddedDatabase.unpack(part, copy.file());
			readAll(copy);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/** Streams the rows, to save memory. */
	static void readAll(EmbeddedDatabase database) {
		JdbcTemplate rows = database.open(";ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1");
		List<String> tables = rows.queryForList(TABLES, String.class);
		if (tables.isEmpty()) {
			throw new OperationFailedException("The backup has no tables.");
		}
		tables.forEach((table) -> rows.query("select * from \"" + table + "\"", (row) -> {
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				row.getObject(column);
			}
		}));
	}

	/** Keeps the new backup even if the clock was set back and it appears the oldest. */
	private void removeAllBut(Backup newest) throws IOException {
		List<Backup> others = all().stream().filter((backup) -> !backup.equals(newest)).toList();
		for (Backup backup : others.subList(Math.min(this.keep - 1, others.size()), others.size())) {
			Files.deleteIfExists(backup.file());
		}
	}

	private void sweep() throws IOException {
		for (Path file : list()) {
			String name = file.getFileName().toString();
			if (name.startsWith(PREFIX) && (name.endsWith(PART) || name.endsWith(CHECK))) {
				FileSystemUtils.deleteRecursively(file);
			}
		}
	}

	private List<Path> list() {
		if (!Files.isDirectory(this.path)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.path)) {
			return files.toList();
		}
		catch (IOException ex) {
			throw OperationFailedException.withReason("Rolepair can't list the backups in " + this.path, ex);
		}
	}

	private static Optional<Backup> read(Path file) {
		try {
			LocalDateTime moment = LocalDateTime.parse(file.getFileName().toString(), NAME);
			return Optional.of(new Backup(file, moment.toInstant(ZoneOffset.UTC), Files.size(file)));
		}
		catch (DateTimeParseException | IOException ex) {
			return Optional.empty();
		}
	}

}
