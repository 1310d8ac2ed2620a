package org.rolepair.comparison;

/**
 * What a row comes to, for the switch between differences and similarities.
 */
enum Likeness {

	DIFFERENT, SIMILAR,

	/** Blank, described only, or not comparable. */
	UNDECIDED

}
