package org.rolepair.history;

import java.util.Map;

import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;

/**
 * Why an earlier revision is gone back to.
 *
 * @param revision the newest revision when the page was shown
 * @param note why
 */
record RevertForm(int revision, String note) {

	private static final int LONGEST_NOTE = 1_000;

	RevertForm {
		note = TypedText.clean(note);
	}

	Problems check(Messages messages) {
		Problems problems = new Problems();
		problems.requireText("note", this.note, LONGEST_NOTE, messages.text("publish.note.missing"),
				messages.text("publish.note.long", Map.of("longest", LONGEST_NOTE)));
		return problems;
	}

}
