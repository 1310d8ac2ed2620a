package org.rolepair.editing.draft;

/** Thrown when a role was saved, discarded or published after a form was filled. */
public class DraftChangedException extends RuntimeException {

	DraftChangedException(DraftVersion expected) {
		super("The role isn't in the state " + expected.text() + " any more");
	}

}
