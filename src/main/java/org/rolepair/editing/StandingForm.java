package org.rolepair.editing;

import java.util.Map;

import org.rolepair.form.CarriedNumber;
import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;

/**
 * What is said of a role that is retired, withdrawn or restored.
 *
 * @param revision the newest revision when the page was shown
 * @param successor the slug of the role that takes its place
 * @param reason what readers are told
 * @param note why it is done, for the history
 */
record StandingForm(String revision, String successor, String reason, String note) {

	private static final int LONGEST = 1_000;

	StandingForm {
		revision = TypedText.line(revision);
		successor = TypedText.line(successor);
		reason = TypedText.clean(reason);
		note = TypedText.clean(note);
	}

	static StandingForm at(int revision) {
		return new StandingForm(String.valueOf(revision), "", "", "");
	}

	int expected() {
		return CarriedNumber.read(this.revision);
	}

	/**
	 * What is missing.
	 * @param change the change that the form is for
	 */
	Problems check(StandingChange change, Messages messages) {
		Problems problems = new Problems();
		Map<String, Integer> longest = Map.of("longest", LONGEST);
		if (change == StandingChange.RETIRE) {
			problems.unless(!this.successor.isEmpty(), "successor", messages.text("retire.successor.missing"));
		}
		if (change == StandingChange.WITHDRAW) {
			problems.requireText("reason", this.reason, LONGEST, messages.text("withdraw.reason.missing"),
					messages.text("publish.note.long", longest));
		}
		problems.requireText("note", this.note, LONGEST, messages.text("publish.note.missing"),
				messages.text("publish.note.long", longest));
		return problems;
	}

}
