package org.rolepair.editing.draft;

import org.rolepair.page.form.FieldProblem;

/** Something unusual in a draft that may be correct and doesn't prevent publishing. */
public record DraftWarning(RoleScreen screen, FieldProblem problem) {

}
