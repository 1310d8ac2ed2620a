package org.rolepair.storage;

import java.util.Optional;

/**
 * Failures in one line.
 */
final class OneLine {

	private OneLine() {
	}

	/** What lies at the bottom of a failure. */
	static String of(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return first(root);
	}

	/** What a failure itself says. */
	static String first(Throwable failure) {
		String message = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
		return message.lines().findFirst().orElse(message).replace("; SQL statement:", "").strip();
	}

}
