package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds tables in single files, folders and archives. Archives are unpacked into
 * temporary folders, which are deleted on close.
 */
public final class InputFiles implements AutoCloseable {

	private final List<InputFile> files = new ArrayList<>();

	private final List<Path> folders = new ArrayList<>();

	private InputFiles() {
	}

	/** Finds all tables; those of one folder or archive are sorted by name. */
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
			throw given.refused("is missing, or Rolepair has no permission to read it");
		}
		else if (given.isTable() || given.hasEnding(".zip")) {
			addFile(given);
		}
		else {
			throw given.otherKind();
		}
	}

	/** Adds a file or the files of an archive, without those that are no tables. */
	private void addFile(InputFile file) {
		if (file.isDocument()) {
			return;
		}
		if (file.hasEnding(".zip")) {
			addArchive(file);
		}
		else {
			this.files.add(file);
		}
	}

	private void addFolder(InputFile folder) {
		try (Stream<Path> inside = Files.walk(folder.path())) {
			inside.filter(Files::isRegularFile)
				.map((path) -> new InputFile(folder.name() + "/" + folder.path().relativize(path), path))
				.sorted(Comparator.comparing(InputFile::name))
				.forEach(this::addFile);
		}
		catch (IOException | UncheckedIOException ex) {
			throw folder.refused("is a folder that Rolepair can't list", ex);
		}
	}

	private void addArchive(InputFile archive) {
		Path folder = ScratchFolders.make("import");
		this.folders.add(folder);
		Archives.unpack(archive, folder)
			.stream()
			.filter((file) -> !file.isDocument())
			.sorted(Comparator.comparing(InputFile::name))
			.forEach(this.files::add);
	}

	/** Returns all files that may hold a table, whatever their endings. */
	public List<InputFile> all() {
		return List.copyOf(this.files);
	}

	@Override
	public void close() {
		this.folders.forEach(ScratchFolders::delete);
	}

}
