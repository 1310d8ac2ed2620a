package org.rolepair.exchange.archive;

import java.util.List;

/**
 * The manifest of an archive, stored as {@value #FILE}.
 *
 * @param format always {@value #FORMAT}
 * @param version increases when older versions of Rolepair could not read the files
 * @param revisions "all", or "newest" for an archive without history
 */
record ArchiveManifest(String format, int version, String revisions, List<Content> files) {

	static final String FILE = "manifest.json";

	static final String FORMAT = "rolepair-catalogue";

	static final int VERSION = 2;

	static ArchiveManifest of(boolean history, List<Content> files) {
		return new ArchiveManifest(FORMAT, VERSION, history ? "all" : "newest", files);
	}

	/**
	 * A file of an archive.
	 *
	 * @param rows the number of lines
	 * @param sha256 the SHA-256 hash in hexadecimal
	 */
	record Content(String name, long rows, String sha256) {

	}

}
