package org.rolepair.history;

import java.util.Map;

import org.rolepair.form.CarriedNumber;
import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;

/**
 * Why an earlier revision is gone back to.
 *
 * @param revision the newest revision when the page was shown
 * @param note why
 */
record RevertForm(String revision, String note) {

	private static final int LONGEST_NOTE = 1_000;

	RevertForm {
		revision = TypedText.line(revision);
		note = TypedText.clean(note);
	}

	static RevertForm at(int revision, String note) {
		return new RevertForm(String.valueOf(revision), note);
	}

	int expected() {
		return CarriedNumber.read(this.revision);
	}

	Problems check(Messages messages) {
		Problems problems = new Problems();
		problems.requireText("note", this.note, LONGEST_NOTE, messages.text("publish.note.missing"),
				messages.text("publish.note.long", Map.of("longest", LONGEST_NOTE)));
		return problems;
	}

}
