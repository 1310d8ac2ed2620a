package org.rolepair.editing.reference;

import java.util.Optional;

import org.rolepair.page.form.HiddenNumber;
import org.rolepair.page.form.TextInput;

/** Hidden fields for optimistic locking and merging, and the reason for a change. */
record FormMetadata(String version, String original, String yours, String note) {

	FormMetadata {
		version = TextInput.line(version);
		original = Optional.ofNullable(original).orElse("");
		yours = Optional.ofNullable(yours).orElse("");
		note = TextInput.clean(note);
	}

	int expected() {
		return HiddenNumber.read(this.version);
	}

}
