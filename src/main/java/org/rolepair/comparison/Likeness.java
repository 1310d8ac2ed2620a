package org.rolepair.comparison;

import java.util.List;

/**
 * What a row comes to, for the switch between differences and similarities.
 */
enum Likeness {

	// From the weightiest on.
	DIFFERENT, SIMILAR,

	/** Blank, described only, or not comparable. */
	UNDECIDED;

	/**
	 * What the verdicts of one row come to: different as soon as one role differs,
	 * similar when none does and at least one is like the first.
	 */
	static Likeness of(List<Verdict> verdicts) {
		Likeness likeness = UNDECIDED;
		for (Verdict verdict : verdicts) {
			if (verdict.likeness().compareTo(likeness) < 0) {
				likeness = verdict.likeness();
			}
		}
		return likeness;
	}

}
