package org.rolepair.wages;

import java.math.BigDecimal;
import java.util.List;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;

/**
 * An occupation's pay in a place, in US dollars. Each figure is exact, "at least" the
 * cap, or a blank. Only the mean can have a relative standard error.
 *
 * @param hourly whether figures are hourly, for occupations without annual ones
 */
public record PlacePay(boolean hourly, Answer mean, Answer percentile10, Answer percentile25, Answer median,
		Answer percentile75, Answer percentile90) {

	private static final int CENTS = 2;

	/** More than any wage, in US dollars. */
	public static final BigDecimal TOO_MUCH = new BigDecimal("10000000");

	public PlacePay {
		requireAmount(mean);
		List<Answer> percentiles = List.of(percentile10, percentile25, median, percentile75, percentile90);
		percentiles.forEach(PlacePay::requireAmount);
		requireOrder(percentiles);
	}

	public static PlacePay none(BlankReason reason) {
		Blank blank = new Blank(reason);
		return new PlacePay(false, blank, blank, blank, blank, blank, blank);
	}

	/** Returns the figures in storage order. */
	public List<Answer> figures() {
		return List.of(this.mean, this.percentile10, this.percentile25, this.median, this.percentile75,
				this.percentile90);
	}

	/** Returns whether the median equals a quartile, so that no place is ranked by it. */
	public boolean hasCollapsedMedian() {
		return this.median instanceof Quantity
				&& (this.median.equals(this.percentile25) || this.median.equals(this.percentile75));
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
						"Percentiles can't fall: %s comes before %s".formatted(values.get(i - 1), values.get(i)));
			}
		}
	}

}
