package org.rolepair.page.figure;

/** The mark of a role's column: a shape in the column's color. */
public enum RoleMark {

	CIRCLE, SQUARE, TRIANGLE, DIAMOND;

	private final String markup;

	RoleMark() {
		int column = ordinal() + 1;
		this.markup = "<svg class=\"m r" + column + "\" width=\"12\" height=\"12\" aria-hidden=\"true\"></svg>";
	}

	/**
	 * Returns the mark of a column as an element that the stylesheet shapes. It is hidden
	 * from assistive technology, so that words must accompany it.
	 * @param column 1 to 4
	 */
	public static String of(int column) {
		return values()[column - 1].markup;
	}

}
