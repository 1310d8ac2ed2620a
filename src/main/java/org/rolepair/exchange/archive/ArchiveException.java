package org.rolepair.exchange.archive;

/**
 * An archive that cannot be taken in or written. Its message says why, for an operator to
 * read.
 */
public class ArchiveException extends RuntimeException {

	public ArchiveException(String message) {
		super(message);
	}

	public ArchiveException(String message, Throwable cause) {
		super(message, cause);
	}

}
