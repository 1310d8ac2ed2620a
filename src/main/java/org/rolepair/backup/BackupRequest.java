package org.rolepair.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How another process asks the running application for a backup: by a file in the folder
 * of backups, which is answered by another file. Whoever may write there may have one.
 *
 * @param question the file that asks
 */
record BackupRequest(Path question) {

	static final String DONE = "done ";

	static final String FAILED = "failed ";

	private static final String QUESTION = ".wanted";

	private static final String TAKEN = ".taken";

	private static final String ANSWER = ".answer";

	/** Ask for one. */
	static BackupRequest ask(BackupFolder folder) throws IOException {
		Files.createDirectories(folder.path());
		return new BackupRequest(Files.createFile(folder.path().resolve(UUID.randomUUID() + QUESTION)));
	}

	/** Those that nobody has taken yet. */
	static List<BackupRequest> open(BackupFolder folder) throws IOException {
		if (!Files.isDirectory(folder.path())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder.path())) {
			return files.filter((file) -> file.toString().endsWith(QUESTION)).map(BackupRequest::new).toList();
		}
	}

	void take() throws IOException {
		Files.move(this.question, other(TAKEN));
	}

	void answer(String words) throws IOException {
		Path part = Files.writeString(other(".part"), words);
		Files.move(part, other(ANSWER), StandardCopyOption.ATOMIC_MOVE);
		Files.deleteIfExists(other(TAKEN));
	}

	boolean isTaken() {
		return !Files.exists(this.question);
	}

	/** The answer, once it is there; it is given once. */
	Optional<String> takeAnswer() throws IOException {
		if (!Files.exists(other(ANSWER))) {
			return Optional.empty();
		}
		String words = Files.readString(other(ANSWER));
		Files.delete(other(ANSWER));
		return Optional.of(words);
	}

	void withdraw() throws IOException {
		Files.deleteIfExists(this.question);
	}

	private Path other(String ending) {
		return this.question.resolveSibling(this.question.getFileName().toString().replace(QUESTION, ending));
	}

}
