package org.rolepair.editing.screens;

import org.rolepair.editing.draft.DraftValidation;
import org.rolepair.editing.draft.Vocabulary;
import org.rolepair.editing.draft.WorkingCopy;

/** What an editor works on, validated, with the vocabulary it was validated against. */
public record CheckedDraft(WorkingCopy working, Vocabulary vocabulary, DraftValidation validation) {

}
