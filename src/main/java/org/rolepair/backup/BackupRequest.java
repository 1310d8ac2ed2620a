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

	private static final String PART = ".part";

	private static final String ANSWER = ".answer";

	/** Ask for one. */
	static BackupRequest ask(BackupFolder folder) throws IOException {
		Files.createDirectories(folder.path());
		return new BackupRequest(Files.createFile(folder.path().resolve(UUID.randomUUID() + QUESTION)));
	}

	/** Those that nobody has taken yet. */
	static List<BackupRequest> open(BackupFolder folder) throws IOException {
		return files(folder, QUESTION).stream().map(BackupRequest::new).toList();
	}

	/** Removes those that were taken by an application that has ended since. */
	static void sweep(BackupFolder folder) throws IOException {
		for (Path taken : files(folder, TAKEN)) {
			Files.deleteIfExists(taken);
		}
	}

	private static List<Path> files(BackupFolder folder, String ending) throws IOException {
		if (!Files.isDirectory(folder.path())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder.path())) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
	}

	void take() throws IOException {
		Files.move(this.question, other(TAKEN));
	}

	/** Nothing is left of a request that cannot be answered. */
	void answer(String words) throws IOException {
		Path part = other(PART);
		try {
			Files.writeString(part, words);
			Files.move(part, other(ANSWER), StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
			Files.deleteIfExists(other(TAKEN));
		}
	}

	boolean isOpen() {
		return Files.exists(this.question);
	}

	/** Whether no answer comes but one that is there. */
	boolean isOver() {
		return !isOpen() && !Files.exists(other(TAKEN));
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
