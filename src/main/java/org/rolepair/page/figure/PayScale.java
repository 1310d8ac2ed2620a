package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.rolepair.format.Numbers;

/**
 * The scale of a pay chart: its ends and the step between ticks, in units of the
 * currency. Positions are percentages of the chart's width, with one decimal.
 */
record PayScale(BigDecimal from, BigDecimal to, BigDecimal step) {

	private static final int MAX_STEPS = 6;

	private static final List<Integer> STEPS = List.of(1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000,
			500_000, 1_000_000);

	/** Returns the scale with the smallest step that needs at most six of them. */
	static PayScale over(List<BigDecimal> amounts) {
		BigDecimal least = amounts.stream().min(BigDecimal::compareTo).orElseThrow();
		BigDecimal greatest = amounts.stream().max(BigDecimal::compareTo).orElseThrow();
		for (int candidate : STEPS) {
			PayScale scale = around(least, greatest, BigDecimal.valueOf(candidate));
			if (scale.steps() <= MAX_STEPS) {
				return scale;
			}
		}
		return around(least, greatest, greatest);
	}

	private static PayScale around(BigDecimal least, BigDecimal greatest, BigDecimal step) {
		BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
		BigDecimal to = greatest.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(step);
		return new PayScale(from, to, step);
	}

	private int steps() {
		return this.to.subtract(this.from).divide(this.step, 0, RoundingMode.HALF_UP).intValue();
	}

	List<PayChart.Tick> ticks(Currency currency) {
		List<PayChart.Tick> ticks = new ArrayList<>();
		for (BigDecimal at = this.from; at.compareTo(this.to) <= 0; at = at.add(this.step)) {
			ticks.add(new PayChart.Tick(percent(at), Numbers.money(at.movePointLeft(3), currency, 0) + "k",
					(at.compareTo(this.from) == 0) ? "start" : (at.compareTo(this.to) == 0) ? "end" : "middle"));
		}
		return ticks;
	}

	/** Returns where an amount lies, from 0 to 100. */
	BigDecimal position(BigDecimal amount) {
		return amount.subtract(this.from)
			.movePointRight(2)
			.divide(this.to.subtract(this.from), 1, RoundingMode.HALF_UP);
	}

	String percent(BigDecimal amount) {
		return text(position(amount));
	}

	static String text(BigDecimal percent) {
		return percent.stripTrailingZeros().toPlainString() + "%";
	}

}
