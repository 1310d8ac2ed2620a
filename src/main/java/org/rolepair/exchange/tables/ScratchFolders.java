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

import org.springframework.util.FileSystemUtils;

/**
 * Folders for files that are needed for some minutes, among the temporary files of the
 * machine. Their names tell which process made them, so that those of a process that was
 * killed can be removed.
 */
public final class ScratchFolders {

	/** No folder is needed so long. */
	private static final Duration NEEDED = Duration.ofHours(1);

	/** A process of that number is another one by then. */
	private static final Duration TRUSTED = Duration.ofDays(1);

	private static final Pattern NAME = Pattern.compile("rolepair-(?:upload|import)(\\d{1,18})-\\d+");

	private ScratchFolders() {
	}

	/**
	 * Make a folder that only this application's user may read.
	 * @param purpose "upload" or "import"
	 * @return the folder, to be deleted by whoever asked for it
	 * @throws UncheckedIOException when it cannot be made
	 */
	public static Path make(String purpose) {
		try {
			return Files.createTempDirectory("rolepair-%s%d-".formatted(purpose, ProcessHandle.current().pid()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Delete a folder with all in it.
	 * @param folder the folder, which may be gone already
	 * @throws UncheckedIOException when something of it cannot be deleted
	 */
	public static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Delete what processes that are no more have left behind: folders that nobody has
	 * touched for an hour, or for a day where a process has that number now.
	 * @param within where the folders are
	 * @param now the moment
	 * @return the folders that were deleted; others could not be
	 * @throws UncheckedIOException when they cannot be listed
	 */
	public static List<Path> sweep(Path within, Instant now) {
		try (Stream<Path> folders = Files.list(within)) {
			return folders.filter((folder) -> isLeft(folder, now)).filter(ScratchFolders::isDeleted).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isDeleted(Path folder) {
		try {
			delete(folder);
			return true;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	private static boolean isLeft(Path folder, Instant now) {
		Matcher name = NAME.matcher(folder.getFileName().toString());
		if (!name.matches() || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		boolean living = ProcessHandle.of(Long.parseLong(name.group(1))).isPresent();
		return isOlder(folder, now.minus(living ? TRUSTED : NEEDED));
	}

	private static boolean isOlder(Path folder, Instant moment) {
		try {
			return Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(moment);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
