package org.rolepair.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A copy of an H2 database file, taken while it is open and put back after it is closed.
 * H2 cannot roll back changes of the schema.
 */
final class DatabaseCopy {

	private static final String FILE_ENDING = ".mv.db";

	private final JdbcTemplate database;

	private final Path file;

	private final Path copy;

	private DatabaseCopy(JdbcTemplate database, Path file) {
		this.database = database;
		this.file = file;
		this.copy = file.resolveSibling(file.getFileName() + ".before-migration.zip");
	}

	/**
	 * Copy the database of a data source.
	 * @param dataSource any data source
	 * @return empty when it is no H2 database kept in a file
	 */
	static Optional<DatabaseCopy> of(DataSource dataSource) {
		JdbcTemplate database = new JdbcTemplate(dataSource);
		return path(database).map((path) -> {
			DatabaseCopy copy = new DatabaseCopy(database, Path.of(path + FILE_ENDING));
			database.execute("backup to '" + copy.copy.toString().replace("'", "''") + "'");
			return copy;
		});
	}

	private static Optional<String> path(JdbcTemplate database) {
		try {
			return Optional.ofNullable(database.queryForObject("select database_path()", String.class));
		}
		catch (DataAccessException ex) {
			return Optional.empty();
		}
	}

	void putBack() {
		this.database.execute("shutdown immediately");
		try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(this.copy))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				if (entry.getName().endsWith(FILE_ENDING)) {
					replaceBy(entries);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The database could not be put back; its copy is " + this.copy, ex);
		}
		discard();
	}

	/** In one move: whoever still connects makes a new file where there is none. */
	private void replaceBy(ZipInputStream content) throws IOException {
		Path whole = this.file.resolveSibling(this.file.getFileName() + ".put-back");
		Files.copy(content, whole, StandardCopyOption.REPLACE_EXISTING);
		Files.move(whole, this.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	void discard() {
		try {
			Files.deleteIfExists(this.copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The copy of the database could not be removed: " + this.copy, ex);
		}
	}

}
