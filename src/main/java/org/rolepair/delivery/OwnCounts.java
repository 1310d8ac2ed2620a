package org.rolepair.delivery;

import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The numbers of changes that this node has counted itself and committed. A number that
 * was rolled back is not its own: the next one who counts has it.
 */
final class OwnCounts {

	private final ConcurrentSkipListSet<Long> numbers = new ConcurrentSkipListSet<>();

	void add(long number) {
		this.numbers.add(number);
	}

	/**
	 * Whether every change up to a number was counted here; these are forgotten.
	 * @param seen the last number before them
	 * @param number the last one
	 */
	boolean areAllUpTo(long number, long seen) {
		boolean all = this.numbers.subSet(seen, false, Math.max(seen, number), true).size() == number - seen;
		if (number < seen) {
			this.numbers.clear();
		}
		else {
			this.numbers.headSet(number, true).clear();
		}
		return all;
	}

}
