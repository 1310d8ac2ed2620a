package org.rolepair.report;

import java.util.Map;

import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;

/**
 * What came of a report.
 *
 * @param note in words
 */
record ResolveForm(String note) {

	private static final int LONGEST_NOTE = 1_000;

	ResolveForm {
		note = TypedText.clean(note);
	}

	Problems check(Messages messages) {
		Problems problems = new Problems();
		problems.requireText("note", this.note, LONGEST_NOTE, messages.text("reports.note.missing"),
				messages.text("publish.note.long", Map.of("longest", LONGEST_NOTE)));
		return problems;
	}

}
