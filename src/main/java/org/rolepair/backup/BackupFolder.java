package org.rolepair.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The files of backups: named by their moment, whole or not there, as many as are to be
 * kept.
 *
 * @param path where they are
 */
record BackupFolder(Path path) {

	private static final String BEGIN = "rolepair-";

	private static final String END = ".zip";

	private static final String PART = ".part";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'");

	/** The backups, the newest first. */
	List<Backup> all() {
		if (!Files.isDirectory(this.path)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.path)) {
			return files.flatMap((file) -> read(file).stream())
				.sorted(Comparator.comparing(Backup::madeAt).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new BackupFailedException("The backups in " + this.path + " cannot be listed", ex);
		}
	}

	/** A file beside the backups that is none yet. */
	Path part(Instant moment) throws IOException {
		Files.createDirectories(this.path);
		return this.path.resolve(BEGIN + MOMENT.format(moment.atOffset(ZoneOffset.UTC)) + END + PART);
	}

	/** Makes a backup of what was written whole. */
	Backup finish(Path part) throws IOException {
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		String name = part.getFileName().toString();
		Path file = part.resolveSibling(name.substring(0, name.length() - PART.length()));
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		return read(file).orElseThrow();
	}

	/**
	 * Removes backups beyond a number, the oldest first. A clock that was set back names
	 * the newest as if it were the oldest.
	 */
	void keep(int number, Backup newest) throws IOException {
		List<Backup> others = all().stream().filter((backup) -> !backup.equals(newest)).toList();
		for (Backup backup : others.subList(Math.min(number - 1, others.size()), others.size())) {
			Files.deleteIfExists(backup.file());
		}
	}

	/** Removes what backups have left that did not come to their end. */
	void sweep() throws IOException {
		if (!Files.isDirectory(this.path)) {
			return;
		}
		List<Path> left;
		try (Stream<Path> files = Files.list(this.path)) {
			left = files.filter((file) -> isLeft(file.getFileName().toString())).toList();
		}
		for (Path file : left) {
			FileSystemUtils.deleteRecursively(file);
		}
	}

	private static boolean isLeft(String name) {
		return name.startsWith(BEGIN) && (name.endsWith(PART) || name.endsWith(BackupCheck.ENDING));
	}

	private static Optional<Backup> read(Path file) {
		String name = file.getFileName().toString();
		if (!name.startsWith(BEGIN) || !name.endsWith(END)) {
			return Optional.empty();
		}
		try {
			LocalDateTime moment = LocalDateTime.parse(name.substring(BEGIN.length(), name.length() - END.length()),
					MOMENT);
			return Optional.of(new Backup(file, moment.toInstant(ZoneOffset.UTC), Files.size(file)));
		}
		catch (DateTimeParseException | IOException ex) {
			return Optional.empty();
		}
	}

}
