package org.rolepair.exchange.imports;

/** Thrown when an import cannot be undone. The message is shown to the user. */
class CannotUndoException extends RuntimeException {

	CannotUndoException(String message) {
		super(message);
	}

}
