package org.rolepair.editing.screens;

import java.util.Optional;

import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.page.form.TextInput;

/**
 * What every form of a role carries beside what is typed.
 *
 * @param stamp the state that the form was filled from
 * @param original what the form was filled with, as JSON
 * @param action what the button that was pressed stands for
 */
record RoleFormMetadata(String stamp, String original, String action) {

	static final String SAVE_AND_GO_ON = "next";

	RoleFormMetadata {
		stamp = TextInput.line(stamp);
		original = Optional.ofNullable(original).orElse("");
		action = TextInput.line(action);
	}

	DraftVersion state() {
		return new DraftVersion(this.stamp);
	}

}
