package org.rolepair.storage;

import java.util.Optional;

/**
 * What lies at the bottom of a failure, in one line.
 */
final class OneLine {

	private OneLine() {
	}

	static String of(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String message = Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
		return message.lines().findFirst().orElse(message).replace("; SQL statement:", "").strip();
	}

}
