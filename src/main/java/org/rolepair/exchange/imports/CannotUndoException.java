package org.rolepair.exchange.imports;

/**
 * An import that cannot be undone. Its message is for whoever wants to.
 */
class CannotUndoException extends RuntimeException {

	CannotUndoException(String message) {
		super(message);
	}

}
