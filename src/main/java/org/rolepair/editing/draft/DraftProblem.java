package org.rolepair.editing.draft;

import org.rolepair.page.form.FieldProblem;

/** A problem that prevents publishing, with the screen where editors can fix it. */
public record DraftProblem(RoleScreen screen, RequiredFor need, FieldProblem problem) {

}
