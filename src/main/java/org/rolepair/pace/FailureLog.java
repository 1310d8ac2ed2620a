package org.rolepair.pace;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;

/**
 * Tells once that what is done again and again fails, and again only when it has failed
 * after it was done.
 */
public final class FailureLog {

	private final Logger logger;

	private final String meaning;

	private final AtomicBoolean failing = new AtomicBoolean();

	/**
	 * Nothing has failed yet.
	 * @param logger of the one that does it
	 * @param meaning what the failure means, for an operator
	 */
	public FailureLog(Logger logger, String meaning) {
		this.logger = logger;
		this.meaning = meaning;
	}

	/**
	 * It could not be done.
	 * @param cause why
	 */
	public void failed(Exception cause) {
		if (this.failing.compareAndSet(false, true)) {
			this.logger.warn(this.meaning, cause);
		}
	}

	/** It was done. */
	public void done() {
		this.failing.set(false);
	}

}
