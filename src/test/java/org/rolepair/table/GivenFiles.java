package org.rolepair.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

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
		return text(name, String.join("\n", lines) + "\n");
	}

	/**
	 * Write a file.
	 * @param name its name
	 * @param text all of it
	 * @return these files
	 */
	public GivenFiles text(String name, String text) {
		try {
			Files.createDirectories(this.folder);
			Files.writeString(this.folder.resolve(name), text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Write a file of comma-separated values.
	 * @param name its name
	 * @param rows its rows
	 * @return these files
	 */
	public GivenFiles csv(String name, List<List<String>> rows) {
		StringWriter text = new StringWriter();
		CsvWriter csv = CsvWriter.builder().build(text);
		rows.forEach(csv::writeRecord);
		try {
			csv.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text(name, text.toString());
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
