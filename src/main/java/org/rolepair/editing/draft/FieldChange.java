package org.rolepair.editing.draft;

import java.util.List;

import org.rolepair.page.form.TextLine;

/** A field in which two versions of a role differ. An empty field has no lines. */
public record FieldChange(String path, String label, List<TextLine> before, List<TextLine> after) {

}
