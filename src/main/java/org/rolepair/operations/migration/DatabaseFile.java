package org.rolepair.operations.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Refuses the file of an H2 database that can't be created or is damaged, unopened. */
final class DatabaseFile {

	private DatabaseFile() {
	}

	static void requireUsable(EmbeddedDatabase database) {
		if (Files.exists(database.file())) {
			requireWhole(database);
		}
		else {
			requireWritable(database, present(database.file()));
		}
	}

	private static void requireWhole(EmbeddedDatabase database) {
		try {
			if (database.isCutOff()) {
				throw new FailureAnalyzedException(
						"The end of the database file %s is missing.".formatted(database.file()),
						"Move the file away and restore a backup.");
			}
		}
		catch (IOException ex) {
			throw new FailureAnalyzedException(
					"Rolepair can't read the database file: " + DatabaseFailureAnalyzer.line(ex),
					"Give the user who runs Rolepair access to the file.", ex);
		}
	}

	/** H2 creates folders that are missing. */
	private static void requireWritable(EmbeddedDatabase database, Path folder) {
		if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
			throw new FailureAnalyzedException(
					"Rolepair can't create the database %s, because it can't write to %s.".formatted(database.file(),
							folder),
					"Give the user who runs Rolepair write access to that folder, or set spring.datasource.url to "
							+ "another, such as jdbc:h2:file:/var/lib/rolepair/rolepair;WRITE_DELAY=0.");
		}
	}

	/** Returns the path, or the next folder above it that exists. */
	private static Path present(Path path) {
		Path folder = path.getParent();
		return (folder == null || Files.exists(path)) ? path : present(folder);
	}

}
