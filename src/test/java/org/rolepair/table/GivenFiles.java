package org.rolepair.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of small files that a test gives.
 */
public final class GivenFiles {

	private final Path folder;

	public GivenFiles(Path folder) {
		this.folder = folder;
	}

	/**
	 * Write a file.
	 * @param name its name
	 * @param lines its lines
	 * @return these files
	 */
	public GivenFiles file(String name, String... lines) {
		try {
			Files.createDirectories(this.folder);
			Files.writeString(this.folder.resolve(name), String.join("\n", lines) + "\n");
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What each file holds.
	 * @return by its name
	 */
	public Map<String, byte[]> contents() {
		Map<String, byte[]> contents = new TreeMap<>();
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				contents.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
			return contents;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The folder as it is given to an import.
	 * @return under the name "given"
	 */
	public List<InputFile> all() {
		return List.of(new InputFile("given", this.folder));
	}

}
