package org.rolepair.editing;

import java.util.Map;

import org.rolepair.draft.Stamp;
import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;

/**
 * What is said of a change that the public sees.
 *
 * @param stamp the state that was shown
 * @param note what changed and why
 */
record PublishForm(String stamp, String note) {

	private static final int LONGEST_NOTE = 1_000;

	PublishForm {
		stamp = TypedText.line(stamp);
		note = TypedText.clean(note);
	}

	Stamp state() {
		return new Stamp(this.stamp);
	}

	Problems check(Messages messages) {
		Problems problems = new Problems();
		problems.requireText("note", this.note, LONGEST_NOTE, messages.text("publish.note.missing"),
				messages.text("publish.note.long", Map.of("longest", LONGEST_NOTE)));
		return problems;
	}

}
