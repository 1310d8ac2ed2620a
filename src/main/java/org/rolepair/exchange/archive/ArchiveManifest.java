package org.rolepair.exchange.archive;

import java.util.List;

/**
 * The manifest of an archive. Its version increases when older versions of Rolepair could
 * not read the files.
 */
record ArchiveManifest(String format, int version, String revisions, List<Content> files) {

	static final String FILE = "manifest.json";

	static final String FORMAT = "rolepair-catalogue";

	static final int VERSION = 3;

	/** A file of an archive, with its number of lines and its hash in hexadecimal. */
	record Content(String name, long rows, String sha256) {

	}

}
