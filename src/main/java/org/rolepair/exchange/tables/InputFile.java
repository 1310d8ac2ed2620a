package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file to read.
 *
 * @param name as its owner knows it, prefixed with its archive's name if it was packed
 */
public record InputFile(String name, Path path) {

	private static final List<String> TABLES = List.of(".xlsx", ".csv", ".tsv", ".txt");

	/**
	 * The Bureau of Labor Statistics' files of time series, such as "cu.data.1.AllItems".
	 */
	private static final Pattern SERIES = Pattern.compile("(?i)[a-z]{2}\\.data\\.\\d+\\.\\w+");

	/** The bytes that also show the type of an OpenDocument file. */
	private static final int START = 80;

	private static final Pattern DOCUMENT = Pattern
		.compile("(?i)/(?:__MACOSX/.*|[.~][^/]*|thumbs\\.db|desktop\\.ini" + "|[^/]*\\.(?:md|pdf|html?|docx?|rtf))$");

	/** Returns what to do with a file that isn't a table by its name. */
	RefusedFileException otherKind() {
		if (hasEnding(".xls") || hasEnding(".xlsm") || hasEnding(".xlsb")) {
			return refused("is another kind of workbook; save it as .xlsx");
		}
		if (hasEnding(".ods") || hasEnding(".numbers") || hasEnding(".gsheet")) {
			return refused("is another program's spreadsheet; save it as .xlsx or .csv");
		}
		return refused("isn't a table; use .xlsx, .csv, .tsv, .txt or .zip files");
	}

	/** Returns the last part of the name, such as "Skills.xlsx". */
	public String simpleName() {
		return this.name.substring(this.name.lastIndexOf('/') + 1);
	}

	/** Returns the name without its last part, such as "database.zip/db_30_1". */
	public String folder() {
		return this.name.substring(0, Math.max(0, this.name.lastIndexOf('/')));
	}

	public boolean isWorkbook() {
		return hasEnding(".xlsx");
	}

	/** Reads the first bytes, which identify the kind of file. */
	byte[] start() {
		try (InputStream content = Files.newInputStream(this.path)) {
			return content.readNBytes(START);
		}
		catch (IOException ex) {
			throw refused("is unreadable", ex);
		}
	}

	/** Returns the last part of the name without its ending, such as "Skills". */
	public String title() {
		return simpleName().replaceFirst("\\.[^.]*$", "");
	}

	public boolean isTable() {
		return TABLES.stream().anyMatch(this::hasEnding) || SERIES.matcher(simpleName()).matches();
	}

	/** Returns whether the file is a document, or one that a system adds to folders. */
	boolean isDocument() {
		return DOCUMENT.matcher("/" + this.name).find();
	}

	boolean hasEnding(String ending) {
		return this.name.toLowerCase(Locale.ROOT).endsWith(ending);
	}

	public RefusedFileException refused(String reason) {
		return new RefusedFileException(FileProblem.of(this.name, reason));
	}

	RefusedFileException damaged(Throwable cause) {
		return refused("is damaged or incomplete; save it again, or get a new copy", cause);
	}

	RefusedFileException refused(String reason, Throwable cause) {
		return new RefusedFileException(FileProblem.of(this.name, reason), cause);
	}

}
