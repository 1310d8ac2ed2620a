package org.rolepair.operations.migration;

/** Thrown after a migration failed and the database was restored. */
class MigrationFailedException extends RuntimeException {

	MigrationFailedException(String message, Throwable cause) {
		super(message, cause);
	}

}
