package org.rolepair.exchange.archive;

import java.util.List;

/**
 * What an archive says of itself, in its file {@value #FILE}.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format; it grows when an older Rolepair could not read the files
 * @param revisions "all", or "newest" without the history of roles
 * @param files the other files, in their order
 */
record ArchiveManifest(String format, int version, String revisions, List<Content> files) {

	static final String FILE = "manifest.json";

	static final String FORMAT = "rolepair-catalogue";

	static final int VERSION = 1;

	static ArchiveManifest of(boolean history, List<Content> files) {
		return new ArchiveManifest(FORMAT, VERSION, history ? "all" : "newest", files);
	}

	/**
	 * A file of an archive.
	 *
	 * @param name its name
	 * @param rows how many lines it has
	 * @param sha256 the checksum of its bytes, in hexadecimal
	 */
	record Content(String name, long rows, String sha256) {

	}

}
