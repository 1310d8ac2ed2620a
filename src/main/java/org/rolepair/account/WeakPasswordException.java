package org.rolepair.account;

/**
 * The password that an operator set for the administrator will not do.
 */
class WeakPasswordException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	WeakPasswordException(String weakness) {
		super(weakness);
	}

}
