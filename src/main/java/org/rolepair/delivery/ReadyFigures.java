package org.rolepair.delivery;

/**
 * Tells how much the answers that are kept ready save, and take.
 */
public interface ReadyFigures {

	/** How it stands now. */
	Figures figures();

	/**
	 * How it stands.
	 *
	 * @param answers how many are kept, those included that are outdated
	 * @param bytes what memory they take, about
	 * @param most what memory they may take
	 * @param found how many requests found theirs ready
	 * @param missed how many did not
	 * @param evicted how many answers had to give way to others
	 */
	record Figures(long answers, long bytes, long most, long found, long missed, long evicted) {

	}

}
