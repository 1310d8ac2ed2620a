package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.lang3.function.Failable;

import org.springframework.util.FileSystemUtils;

/**
 * Temporary folders for uploads and imports. Their names contain the process id, so that
 * folders of killed processes can be removed.
 */
public final class ScratchFolders {

	/** The longest time for which a folder is needed. */
	private static final Duration MIN_AGE = Duration.ofHours(1);

	/** The age after which a folder's process id must have been reused. */
	private static final Duration MAX_PID_AGE = Duration.ofDays(1);

	private static final Pattern NAME = Pattern.compile("rolepair-(?:upload|import)(\\d{1,18})-\\d+");

	private ScratchFolders() {
	}

	/** Creates a folder that only this user can read; the caller deletes it. */
	public static Path make(String purpose) {
		return Failable
			.call(() -> Files.createTempDirectory("rolepair-%s%d-".formatted(purpose, ProcessHandle.current().pid())));
	}

	public static void delete(Path folder) {
		Failable.run(() -> FileSystemUtils.deleteRecursively(folder));
	}

	/**
	 * Deletes folders of dead processes, and returns them. A folder must be unmodified
	 * for an hour, or for a day if its process id is in use.
	 */
	public static List<Path> sweep(Path within, Instant now) {
		try (Stream<Path> folders = Files.list(within)) {
			return folders.filter((folder) -> isAbandoned(folder, now))
				.filter((folder) -> FileSystemUtils.deleteRecursively(folder.toFile()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isAbandoned(Path folder, Instant now) {
		Matcher name = NAME.matcher(folder.getFileName().toString());
		if (!name.matches() || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		boolean living = ProcessHandle.of(Long.parseLong(name.group(1))).isPresent();
		Instant limit = now.minus(living ? MAX_PID_AGE : MIN_AGE);
		try {
			return Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(limit);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
