package org.rolepair.editing.draft;

/**
 * Somebody saved, dropped or published a role meanwhile: its state is not the one that a
 * form was filled from.
 */
public class DraftChangedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DraftChangedException(DraftVersion expected) {
		super("The role is not in the state " + expected.text() + " any more");
	}

}
