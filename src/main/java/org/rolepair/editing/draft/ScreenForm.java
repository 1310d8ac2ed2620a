package org.rolepair.editing.draft;

/**
 * What is typed on one screen.
 */
public sealed interface ScreenForm permits BasicsForm, SectionForm, DutiesForm {

}
