package org.rolepair.page.form;

/**
 * What is wrong with a field.
 *
 * @param field the name of the field
 * @param text what is wrong, and how to mend it
 */
public record FieldProblem(String field, String text) {

	/** Where a link to the field leads on its page. */
	public String target() {
		return "#" + FormField.id(this.field);
	}

}
