package org.rolepair.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/**
 * Somebody tried to sign in too often.
 */
class SignInLimitedException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	SignInLimitedException(Duration wait) {
		super("Too many attempts to sign in");
		this.wait = wait;
	}

	/** How long until they may try again. */
	Duration untilAllowed() {
		return this.wait;
	}

}
