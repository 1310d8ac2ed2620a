package org.rolepair.editing.draft;

import java.util.List;

import org.rolepair.page.form.TextLine;

/**
 * A field in which two versions of a role differ.
 *
 * @param path the path of the field
 * @param label what it is called
 * @param before what it was, line by line; none when it was empty
 * @param after what it is now, line by line; none when it is empty
 */
public record FieldChange(String path, String label, List<TextLine> before, List<TextLine> after) {

}
