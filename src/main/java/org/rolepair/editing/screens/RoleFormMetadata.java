package org.rolepair.editing.screens;

import java.util.Optional;

import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.page.form.TextInput;

/** Hidden fields of every role form, and the button that was pressed. */
record RoleFormMetadata(String stamp, String original, String action) {

	static final String SAVE_AND_CONTINUE = "next";

	RoleFormMetadata {
		stamp = TextInput.line(stamp);
		original = Optional.ofNullable(original).orElse("");
		action = TextInput.line(action);
	}

	DraftVersion state() {
		return new DraftVersion(this.stamp);
	}

}
