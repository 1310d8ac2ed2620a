package org.rolepair.wages.view;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Up to five steps of about as many values each, between round numbers.
 *
 * @param cuts the lowest value of each step but the first
 */
record MapScale(List<Integer> cuts) {

	private static final int STEPS = 5;

	/** The fewest units that the values span. */
	private static final int UNITS = 10;

	private static final List<Integer> ROUND = List.of(500, 200, 100, 50, 20, 10, 5, 2, 1);

	/**
	 * Divides values. Of the units that give the most steps, takes the largest.
	 * @param values at least one
	 */
	static MapScale over(List<Integer> values) {
		List<Integer> sorted = values.stream().sorted().toList();
		int span = sorted.get(sorted.size() - 1) - sorted.get(0);
		List<Integer> most = List.of();
		for (int unit : ROUND) {
			List<Integer> cuts = cuts(sorted, unit);
			if (cuts.size() > most.size() && (unit == 1 || unit * UNITS <= span)) {
				most = cuts;
			}
		}
		return new MapScale(most);
	}

	private static List<Integer> cuts(List<Integer> sorted, int unit) {
		return IntStream.range(1, STEPS)
			.map((step) -> Math.round((float) sorted.get(step * sorted.size() / STEPS) / unit) * unit)
			.filter((cut) -> cut > sorted.get(0) && cut <= sorted.get(sorted.size() - 1))
			.distinct()
			.boxed()
			.toList();
	}

	/** Returns the step of a value, from 1. */
	int step(int value) {
		return 1 + (int) this.cuts.stream().filter((cut) -> value >= cut).count();
	}

}
