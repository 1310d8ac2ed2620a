package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.rolepair.format.Numbers;

/**
 * The upright scale of a chart of pay, from a multiple of its step below all amounts to
 * one above them.
 */
record PayTrendScale(BigDecimal from, BigDecimal to, BigDecimal step) {

	private static final BigDecimal TOP = BigDecimal.valueOf(22);

	private static final BigDecimal SPAN = BigDecimal.valueOf(142);

	private static final int MAX_STEPS = 5;

	private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000,
			20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000);

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

	/** Returns the scale with the smallest step that needs at most five of them. */
	static PayTrendScale over(List<BigDecimal> amounts) {
		BigDecimal least = amounts.stream().min(BigDecimal::compareTo).orElseThrow();
		BigDecimal greatest = amounts.stream().max(BigDecimal::compareTo).orElseThrow();
		return STEPS.stream()
			.map(BigDecimal::valueOf)
			.map((step) -> new PayTrendScale(least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
					greatest.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(step), step))
			.filter((scale) -> scale.to.subtract(scale.from)
				.compareTo(scale.step.multiply(BigDecimal.valueOf(MAX_STEPS))) <= 0)
			.findFirst()
			.orElseThrow();
	}

	/** Returns where an amount lies, in pixels from the top. */
	BigDecimal y(BigDecimal amount) {
		return this.to.subtract(amount)
			.multiply(SPAN)
			.divide(this.to.subtract(this.from), 1, RoundingMode.HALF_UP)
			.add(TOP);
	}

	List<PayTrendChart.Tick> ticks() {
		List<PayTrendChart.Tick> ticks = new ArrayList<>();
		boolean thousands = this.step.compareTo(THOUSAND) >= 0;
		for (BigDecimal at = this.from; at.compareTo(this.to) <= 0; at = at.add(this.step)) {
			ticks.add(new PayTrendChart.Tick(y(at).toPlainString(),
					thousands ? "$" + Numbers.decimal(at.movePointLeft(3), 0) + "k" : "$" + Numbers.decimal(at, 0)));
		}
		return ticks;
	}

}
