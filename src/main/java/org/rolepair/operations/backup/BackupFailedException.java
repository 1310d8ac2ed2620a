package org.rolepair.operations.backup;

import java.util.Optional;

import org.springframework.core.NestedExceptionUtils;

/** Thrown when a backup cannot be made or restored, with a message for operators. */
public class BackupFailedException extends RuntimeException {

	BackupFailedException(String message) {
		super(message);
	}

	/**
	 * Appends the first line of the root cause.
	 * @param what the message, without a full stop
	 */
	BackupFailedException(String what, Throwable cause) {
		super(what + ": " + line(NestedExceptionUtils.getMostSpecificCause(cause)), cause);
	}

	private static String line(Throwable root) {
		String message = Optional.ofNullable(root.getMessage()).orElse("");
		return (root.getClass().getSimpleName() + " " + message).lines().findFirst().orElse("").strip();
	}

}
