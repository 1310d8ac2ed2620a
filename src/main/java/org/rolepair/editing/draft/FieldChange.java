package org.rolepair.editing.draft;

import java.util.List;

import org.rolepair.page.form.TextLine;

/**
 * A field in which two versions of a role differ.
 *
 * @param before the old lines, none if the field was empty
 * @param after the new lines, none if the field is empty
 */
public record FieldChange(String path, String label, List<TextLine> before, List<TextLine> after) {

}
