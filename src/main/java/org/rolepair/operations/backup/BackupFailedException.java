package org.rolepair.operations.backup;

import java.util.Optional;

import org.springframework.core.NestedExceptionUtils;

/**
 * A backup could not be made or restored. Its message says why, for an operator to read.
 */
public class BackupFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BackupFailedException(String message) {
		super(message);
	}

	/**
	 * Adds the first line of the root cause.
	 * @param what in words, without a full stop
	 * @param cause why
	 */
	BackupFailedException(String what, Throwable cause) {
		super(what + ": " + line(NestedExceptionUtils.getMostSpecificCause(cause)), cause);
	}

	private static String line(Throwable root) {
		String message = Optional.ofNullable(root.getMessage()).orElse("");
		return (root.getClass().getSimpleName() + " " + message).lines().findFirst().orElse("").strip();
	}

}
