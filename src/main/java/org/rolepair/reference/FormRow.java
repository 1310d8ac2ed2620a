package org.rolepair.reference;

import org.rolepair.form.Field;

/**
 * A field of a form with its height.
 *
 * @param field the field
 * @param lines how many lines it shows; 1 for a field of one line or with a choice
 */
record FormRow(Field field, int lines) {

	static FormRow of(Field field) {
		return new FormRow(field, 1);
	}

}
