package org.rolepair.editing.draft;

/** The form on one screen. */
public sealed interface ScreenForm permits BasicsForm, SectionForm, DutiesForm {

}
