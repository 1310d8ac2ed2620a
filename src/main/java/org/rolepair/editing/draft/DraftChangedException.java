package org.rolepair.editing.draft;

/** Thrown when a role was saved, discarded or published after a form was filled. */
public class DraftChangedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DraftChangedException(DraftVersion expected) {
		super("The role is not in the state " + expected.text() + " any more");
	}

}
