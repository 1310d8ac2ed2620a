package org.rolepair.editing;

import java.util.List;
import java.util.Optional;

import org.rolepair.form.Field;

/**
 * The form of what people in a role do.
 *
 * @param source the source of the duties
 * @param name the list's name in what its fields and buttons send
 * @param error what is wrong with the whole list
 * @param rows the duties
 * @param pasted the field for pasting
 */
record DutiesView(Field source, String name, Optional<String> error, List<SectionView.RowView> rows, Field pasted) {

}
