package org.rolepair.comparison;

import java.util.List;

/**
 * What a row comes to, for the switch between differences and similarities.
 */
enum Likeness {

	DIFFERENT, SIMILAR,

	/** Blank, described only, or not comparable. */
	UNDECIDED;

	/**
	 * What the verdicts of one row come to: different as soon as one role differs,
	 * similar when none does and at least one is like the first.
	 */
	static Likeness of(List<Verdict> verdicts) {
		if (verdicts.stream().anyMatch((verdict) -> verdict.likeness() == DIFFERENT)) {
			return DIFFERENT;
		}
		return verdicts.stream().anyMatch((verdict) -> verdict.likeness() == SIMILAR) ? SIMILAR : UNDECIDED;
	}

}
