package org.rolepair.draft;

import org.rolepair.form.Problem;

/**
 * Something odd about a draft that may yet be right, and stops nothing.
 *
 * @param screen where it can be looked at
 * @param problem the field, and what is odd
 */
public record DraftWarning(Screen screen, Problem problem) {

}
