package org.rolepair.editing;

import java.util.Optional;

import org.rolepair.draft.Stamp;
import org.rolepair.form.TypedText;

/**
 * What every form of a role carries beside what is typed.
 *
 * @param stamp the state that the form was filled from
 * @param original what the form was filled with, as JSON
 * @param action what the button that was pressed stands for
 */
record Envelope(String stamp, String original, String action) {

	static final String SAVE_AND_GO_ON = "next";

	Envelope {
		stamp = TypedText.line(stamp);
		original = Optional.ofNullable(original).orElse("");
		action = TypedText.line(action);
	}

	Stamp state() {
		return new Stamp(this.stamp);
	}

}
