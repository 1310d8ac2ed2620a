package org.rolepair.page.form;

/** A problem with a field: what is wrong, and how to fix it. */
public record FieldProblem(String field, String text) {

	/** Returns the fragment that links to the field on its page. */
	public String target() {
		return "#" + FormField.id(this.field);
	}

}
