package org.rolepair.editing.draft;

public sealed interface ScreenForm permits BasicsForm, SectionForm, DutiesForm {

}
