package org.rolepair.backup;

import java.util.Optional;

/**
 * A backup that could not be made or put back. Its message says why, for an operator to
 * read.
 */
public class BackupFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BackupFailedException(String message) {
		super(message);
	}

	/**
	 * What could not be done because of something else.
	 * @param what in words, without a full stop
	 * @param cause what lies at its bottom is told
	 */
	BackupFailedException(String what, Throwable cause) {
		super(what + ": " + root(cause), cause);
	}

	private static String root(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String message = Optional.ofNullable(root.getMessage()).orElse("");
		return (root.getClass().getSimpleName() + " " + message).lines().findFirst().orElse("").strip();
	}

}
