package org.rolepair.operations.migration;

/** Thrown after a migration failed and the database was restored. */
class MigrationFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MigrationFailedException(String message, Throwable cause) {
		super(message, cause);
	}

}
