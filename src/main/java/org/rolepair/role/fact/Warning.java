package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something odd about a figure that may yet be right.
 *
 * @param sort what is odd
 * @param kind the kind of the figure
 * @param numbers the numbers that make it odd, the figure's own first
 */
public record Warning(Sort sort, FactKind kind, List<BigDecimal> numbers) {

	public Warning {
		numbers = List.copyOf(numbers);
	}

	/** What can be odd. */
	public enum Sort {

		/** With the mean, the 10th and the 90th percentile. */
		MEAN_OUTSIDE_PERCENTILES,

		/** With the hourly figure and the yearly one over 2,080. */
		NOT_YEARLY_OVER_2080,

		/** With the sum of the shares by race. */
		FAR_FROM_WHOLE,

		/** With the figure and the last one. */
		FAR_FROM_LAST

	}

}
