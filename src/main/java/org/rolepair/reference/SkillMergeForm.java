package org.rolepair.reference;

import org.rolepair.form.CarriedNumber;
import org.rolepair.form.TypedText;

/**
 * Which skill stands for another.
 *
 * @param version how often the one that goes had been changed when the page was shown
 * @param into the name of the one that stays
 * @param note why, for the history of the roles that name the one that goes
 */
record SkillMergeForm(String version, String into, String note) {

	SkillMergeForm {
		version = TypedText.line(version);
		into = TypedText.line(into);
		note = TypedText.clean(note);
	}

	static SkillMergeForm at(int version) {
		return new SkillMergeForm(String.valueOf(version), "", "");
	}

	int expected() {
		return CarriedNumber.read(this.version);
	}

}
