package org.rolepair.editing.reference;

import java.util.Optional;

import org.rolepair.page.form.HiddenNumber;
import org.rolepair.page.form.TextInput;

/**
 * What a form carries for optimistic locking, beside what is typed.
 *
 * @param version the version that the form was filled from
 * @param original what the form was filled with, as JSON
 * @param yours what could not be saved, as JSON, on the page of two versions
 * @param note what changed and why, for the history of the roles that it changes
 */
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
