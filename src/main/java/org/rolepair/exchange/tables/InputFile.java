package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to read.
 *
 * @param name as its owner knows it, prefixed with its archive's name if it was packed
 */
public record InputFile(String name, Path path) {

	/** Returns the last part of the name, such as "Skills.xlsx". */
	public String simpleName() {
		return this.name.substring(this.name.lastIndexOf('/') + 1);
	}

	/** Reads the first eight bytes, which identify the kind of file. */
	byte[] start() {
		try (InputStream content = Files.newInputStream(this.path)) {
			return content.readNBytes(8);
		}
		catch (IOException ex) {
			throw refused("cannot be read", ex);
		}
	}

	boolean hasEnding(String ending) {
		return this.name.toLowerCase(Locale.ROOT).endsWith(ending);
	}

	public RefusedFileException refused(String reason) {
		return new RefusedFileException(FileProblem.of(this.name, reason));
	}

	RefusedFileException refused(String reason, Throwable cause) {
		return new RefusedFileException(FileProblem.of(this.name, reason), cause);
	}

}
