package org.rolepair.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that somebody gave: single ones, all in a folder, all in an archive. Archives
 * are unpacked beside, for as long as this is open.
 */
public final class InputFiles implements AutoCloseable {

	private static final List<String> TABLES = List.of(".xlsx", ".csv", ".txt");

	private final List<InputFile> files = new ArrayList<>();

	private final List<Path> folders = new ArrayList<>();

	private InputFiles() {
	}

	/**
	 * Find the files in what was given.
	 * @param given files, folders and archives
	 * @return all tables in them, in the order of their names
	 * @throws RefusedFileException when something is not there, no table, or cannot be
	 * unpacked
	 */
	public static InputFiles of(List<InputFile> given) {
		InputFiles found = new InputFiles();
		try {
			given.forEach(found::add);
			return found;
		}
		catch (RuntimeException ex) {
			found.close();
			throw ex;
		}
	}

	private void add(InputFile given) {
		if (Files.isDirectory(given.path())) {
			addFolder(given);
		}
		else if (!Files.isReadable(given.path())) {
			throw given.refused("is not there, or must not be read");
		}
		else if (given.hasEnding(".zip")) {
			addArchive(given);
		}
		else if (isTable(given)) {
			this.files.add(given);
		}
		else {
			throw given.refused("is no table: give .xlsx, .csv, .txt or .zip files");
		}
	}

	private void addFolder(InputFile folder) {
		try (Stream<Path> inside = Files.walk(folder.path())) {
			inside.filter(Files::isRegularFile)
				.map((path) -> new InputFile(folder.name() + "/" + folder.path().relativize(path), path))
				.sorted(Comparator.comparing(InputFile::name))
				.forEach((file) -> {
					if (file.hasEnding(".zip")) {
						addArchive(file);
					}
					else if (isTable(file)) {
						this.files.add(file);
					}
				});
		}
		catch (IOException | UncheckedIOException ex) {
			throw folder.refused("cannot be listed", ex);
		}
	}

	private void addArchive(InputFile archive) {
		Path folder;
		try {
			folder = ScratchFolders.make("import");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.folders.add(folder);
		List<InputFile> inside = new ArrayList<>();
		Archives.unpack(archive, folder, (name, path) -> {
			InputFile file = new InputFile(archive.name() + "/" + name, path);
			if (isTable(file)) {
				inside.add(file);
			}
		});
		inside.stream().sorted(Comparator.comparing(InputFile::name)).forEach(this.files::add);
	}

	private static boolean isTable(InputFile file) {
		return TABLES.stream().anyMatch(file::hasEnding);
	}

	public List<InputFile> all() {
		return List.copyOf(this.files);
	}

	@Override
	public void close() {
		this.folders.forEach(ScratchFolders::delete);
	}

	/**
	 * The first bytes of a file.
	 */
	static byte[] start(InputFile file) {
		try (InputStream content = Files.newInputStream(file.path())) {
			return content.readNBytes(8);
		}
		catch (IOException ex) {
			throw file.refused("cannot be read", ex);
		}
	}

}
