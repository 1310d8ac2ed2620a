package org.rolepair.template;

/**
 * What a template is made of before it is compiled.
 */
sealed interface Piece permits Tag, Piece.Text {

	/**
	 * What stands between elements.
	 *
	 * @param text as it was written
	 */
	record Text(String text) implements Piece {

	}

}
