package org.rolepair.editing.draft;

import org.rolepair.page.form.FieldProblem;

/**
 * What stands between a draft and its publication.
 *
 * @param screen where it is solved
 * @param need for what it has to be solved
 * @param problem the field, and what to do
 */
public record DraftProblem(RoleScreen screen, RequiredFor need, FieldProblem problem) {

}
