package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.List;

/** An unusual figure that may be correct, with the numbers compared, its own first. */
public record Warning(Sort sort, FactKind kind, List<BigDecimal> numbers) {

	public Warning {
		numbers = List.copyOf(numbers);
	}

	/** Kinds of warnings, with their numbers. */
	public enum Sort {

		/** Numbers: the mean, the 10th and the 90th percentile. */
		MEAN_OUTSIDE_PERCENTILES,

		/** Numbers: the hourly figure, and the yearly one divided by 2,080. */
		NOT_YEARLY_OVER_2080,

		/** Number: the sum of the shares by race. */
		FAR_FROM_WHOLE,

		/** Number: a change over ten years that is very rare. */
		GREAT_CHANGE,

		/** Number: a yearly pay in dollars that is very low or very high. */
		UNUSUAL_PAY,

		/** Number: a count of jobs or openings with a fraction. */
		FRACTION,

		/** Numbers: the figure and the previous one. */
		FAR_FROM_LAST

	}

}
