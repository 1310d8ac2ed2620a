package org.rolepair.reference;

import org.rolepair.form.TypedText;

/**
 * Which skill stands for another.
 *
 * @param version how often the one that goes had been changed when the page was shown
 * @param into the name of the one that stays
 * @param note why, for the history of the roles that name the one that goes
 */
record SkillMergeForm(int version, String into, String note) {

	SkillMergeForm {
		into = TypedText.line(into);
		note = TypedText.clean(note);
	}

}
