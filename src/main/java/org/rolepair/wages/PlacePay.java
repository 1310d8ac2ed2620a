package org.rolepair.wages;

import java.math.BigDecimal;
import java.util.List;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;

/**
 * What an occupation pays in a place, in US dollars: each figure a number, exact or "at
 * least" the cap, or a blank with its reason. Only the mean can have a relative standard
 * error.
 *
 * @param hourly whether the figures are by the hour, of an occupation for which no annual
 * ones are published
 * @param mean the average
 * @param percentile10 the 10th percentile
 * @param percentile25 the 25th percentile
 * @param median the median
 * @param percentile75 the 75th percentile
 * @param percentile90 the 90th percentile
 */
public record PlacePay(boolean hourly, Answer mean, Answer percentile10, Answer percentile25, Answer median,
		Answer percentile75, Answer percentile90) {

	private static final int CENTS = 2;

	private static final BigDecimal TOO_MUCH = new BigDecimal("10000000");

	public PlacePay {
		requireAmount(mean);
		List<Answer> percentiles = List.of(percentile10, percentile25, median, percentile75, percentile90);
		percentiles.forEach(PlacePay::requireAmount);
		requireOrder(percentiles);
	}

	/**
	 * Annual figures.
	 * @return the pay by the year
	 * @throws IllegalArgumentException when a figure is no amount of money, or the
	 * percentiles fall
	 */
	public static PlacePay yearly(Answer mean, Answer percentile10, Answer percentile25, Answer median,
			Answer percentile75, Answer percentile90) {
		return new PlacePay(false, mean, percentile10, percentile25, median, percentile75, percentile90);
	}

	/**
	 * Figures by the hour, where there are no annual ones.
	 * @return the pay by the hour
	 * @throws IllegalArgumentException when a figure is no amount of money, or the
	 * percentiles fall
	 */
	public static PlacePay hourly(Answer mean, Answer percentile10, Answer percentile25, Answer median,
			Answer percentile75, Answer percentile90) {
		return new PlacePay(true, mean, percentile10, percentile25, median, percentile75, percentile90);
	}

	/**
	 * No figure at all.
	 * @param reason why there is none
	 * @return blanks
	 */
	public static PlacePay none(BlankReason reason) {
		Blank blank = new Blank(reason);
		return yearly(blank, blank, blank, blank, blank, blank);
	}

	/** The figures in the order in which they are kept. */
	public List<Answer> figures() {
		return List.of(this.mean, this.percentile10, this.percentile25, this.median, this.percentile75,
				this.percentile90);
	}

	public boolean isBlank() {
		return figures().stream().allMatch(Blank.class::isInstance);
	}

	private static void requireAmount(Answer answer) {
		if (answer instanceof Blank) {
			return;
		}
		Quantity amount = answer.as(Quantity.class)
			.orElseThrow(() -> new IllegalArgumentException("A wage is a number or a blank, not " + answer));
		BigDecimal value = amount.value();
		if (value.signum() < 0 || value.compareTo(TOO_MUCH) >= 0 || amount.decimals() > CENTS
				|| amount.bound() == Bound.LESS_THAN) {
			throw new IllegalArgumentException("No wage: " + amount.amount());
		}
	}

	private static void requireOrder(List<Answer> percentiles) {
		List<BigDecimal> values = percentiles.stream()
			.flatMap((answer) -> answer.as(Quantity.class).stream())
			.map(Quantity::value)
			.toList();
		for (int i = 1; i < values.size(); i++) {
			if (values.get(i - 1).compareTo(values.get(i)) > 0) {
				throw new IllegalArgumentException(
						"Percentiles do not fall: %s stands before %s".formatted(values.get(i - 1), values.get(i)));
			}
		}
	}

}
