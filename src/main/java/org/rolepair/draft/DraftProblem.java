package org.rolepair.draft;

import org.rolepair.form.Problem;

/**
 * What stands between a draft and its publication.
 *
 * @param screen where it is solved
 * @param need for what it has to be solved
 * @param problem the field, and what to do
 */
public record DraftProblem(Screen screen, Need need, Problem problem) {

}
