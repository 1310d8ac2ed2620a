package org.rolepair.draft;

/**
 * What is typed on one screen.
 */
public sealed interface ScreenForm permits BasicsForm, SectionForm, DutiesForm {

}
