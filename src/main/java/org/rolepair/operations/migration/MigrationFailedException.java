package org.rolepair.operations.migration;

/**
 * A pending migration could not be applied; the database is as it was before.
 */
class MigrationFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MigrationFailedException(String message, Throwable cause) {
		super(message, cause);
	}

}
