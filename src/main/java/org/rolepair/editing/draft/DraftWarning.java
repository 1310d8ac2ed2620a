package org.rolepair.editing.draft;

import org.rolepair.page.form.FieldProblem;

/**
 * Something odd about a draft that may yet be right, and stops nothing.
 *
 * @param screen where it can be looked at
 * @param problem the field, and what is odd
 */
public record DraftWarning(RoleScreen screen, FieldProblem problem) {

}
