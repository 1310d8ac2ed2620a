package org.rolepair.editing;

import java.util.function.UnaryOperator;

import org.rolepair.draft.RoleForms;

/**
 * What one screen makes of a role.
 *
 * @param original puts back what the screen was filled with
 * @param typed puts in what was typed
 */
record ScreenEdit(UnaryOperator<RoleForms> original, UnaryOperator<RoleForms> typed) {

}
