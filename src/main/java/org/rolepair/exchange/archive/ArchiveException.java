package org.rolepair.exchange.archive;

/** Thrown when an archive cannot be read or written, with a message for operators. */
public class ArchiveException extends RuntimeException {

	public ArchiveException(String message) {
		super(message);
	}

	public ArchiveException(String message, Throwable cause) {
		super(message, cause);
	}

}
