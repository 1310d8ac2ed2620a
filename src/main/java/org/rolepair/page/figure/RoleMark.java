package org.rolepair.page.figure;

/** The mark of a role's column: a shape in the column's color. */
public enum RoleMark {

	CIRCLE, SQUARE, TRIANGLE, DIAMOND;

	private final String markup;

	RoleMark() {
		int column = ordinal() + 1;
		this.markup = "<i class=\"m r" + column + "\"></i>";
	}

	/**
	 * Returns the mark of a column as an empty element that the stylesheet shapes. Words
	 * must accompany it.
	 * @param column 1 to 4
	 */
	public static String of(int column) {
		return values()[column - 1].markup;
	}

}
