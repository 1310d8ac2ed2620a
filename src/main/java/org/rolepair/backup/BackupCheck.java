package org.rolepair.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.rolepair.storage.EmbeddedDatabase;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Proves a backup by unpacking it and reading every row of it.
 */
final class BackupCheck {

	static final String ENDING = ".check";

	private static final String TABLES = """
			select table_name from information_schema.tables
			where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'""";

	private BackupCheck() {
	}

	/**
	 * Read a backup beside its file, and leave nothing of it.
	 * @param file the backup
	 * @param database whose backup it is
	 * @throws IOException when it cannot be unpacked
	 */
	static void read(Path file, EmbeddedDatabase database) throws IOException {
		Path folder = file.resolveSibling(file.getFileName() + ENDING);
		Files.createDirectory(folder);
		try {
			EmbeddedDatabase copy = database.in(folder);
			EmbeddedDatabase.unpack(file, copy.file());
			read(copy);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/** Row by row, so that little of it is held. */
	static void read(EmbeddedDatabase database) {
		JdbcTemplate rows = database.open(";ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1");
		List<String> tables = rows.queryForList(TABLES, String.class);
		if (tables.isEmpty()) {
			throw new BackupFailedException("The backup holds no table.");
		}
		tables.forEach((table) -> rows.query("select * from \"" + table + "\"", (row) -> {
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				row.getObject(column);
			}
		}));
	}

}
