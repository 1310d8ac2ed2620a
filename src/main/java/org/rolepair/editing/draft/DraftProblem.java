package org.rolepair.editing.draft;

import org.rolepair.page.form.FieldProblem;

/** A problem or a warning, with the screen where editors can fix it. */
public record DraftProblem(RoleScreen screen, RequiredFor need, FieldProblem problem) {

	public boolean isInvalid() {
		return this.need == RequiredFor.INVALID;
	}

}
