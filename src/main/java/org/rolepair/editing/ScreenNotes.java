package org.rolepair.editing;

import java.util.List;

import org.rolepair.form.Problem;

/**
 * What else a screen says of what is typed on it.
 *
 * @param missing what publishing still needs
 * @param odd what is worth a second look
 */
record ScreenNotes(List<Problem> missing, List<Problem> odd) {

}
