package org.rolepair.storage;

/**
 * It is not set where the database is.
 */
class MissingAddressException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MissingAddressException(Throwable cause) {
		super("ROLEPAIR_DATABASE_URL is not set, so that there is no database to open.", cause);
	}

}
