package org.rolepair.editing;

import java.util.List;

import org.rolepair.form.Field;

/**
 * The form of what a role is called, where it belongs and what its people do.
 *
 * @param title the title
 * @param forms its other forms
 * @param article the indefinite article
 * @param slug the role's part of an address
 * @param category the category
 * @param codes occupation codes and currency
 * @param description what people in the role do
 * @param descriptionSource the source of the description
 * @param alternateTitles other names
 */
record BasicsView(Field title, List<Field> forms, Field article, Field slug, Field category, List<Field> codes,
		Field description, Field descriptionSource, Field alternateTitles) {

}
