package org.rolepair.operations.command;

import java.util.Optional;

import org.springframework.core.NestedExceptionUtils;

/** Thrown when an operation cannot be done, with a message for operators. */
public class OperationFailedException extends RuntimeException {

	public OperationFailedException(String message) {
		super(message);
	}

	public OperationFailedException(String message, Throwable cause) {
		super(message, cause);
	}

	/** Appends the first line of the root cause to a message without a full stop. */
	public static OperationFailedException withReason(String what, Throwable cause) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(cause);
		String reason = root.getClass().getSimpleName() + " " + Optional.ofNullable(root.getMessage()).orElse("");
		return new OperationFailedException(what + ": " + reason.lines().findFirst().orElse("").strip(), cause);
	}

}
