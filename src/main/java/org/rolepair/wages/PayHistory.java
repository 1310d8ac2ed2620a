package org.rolepair.wages;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;

/**
 * An occupation's median pay in the national surveys, before and after inflation.
 *
 * @param code the occupation's code in the wage statistics
 * @param hourly whether pay is published by the hour alone
 * @param surveys one for each survey in the catalogue, oldest first
 */
public record PayHistory(String code, boolean hourly, List<SurveyedPay> surveys) {

	public PayHistory {
		surveys = List.copyOf(surveys);
	}

	/** Returns the surveys that published a median, or a median "at least". */
	public List<SurveyedPay> known() {
		return this.surveys.stream().filter((survey) -> survey.amount().isPresent()).toList();
	}

	/**
	 * Returns the change over the whole span after inflation.
	 * @return empty with fewer than two medians, or where the first or last one is only
	 * known as "at least" the published cap
	 */
	public Optional<Change> change() {
		List<SurveyedPay> known = known();
		if (known.size() < 2) {
			return Optional.empty();
		}
		SurveyedPay first = known.get(0);
		SurveyedPay last = known.get(known.size() - 1);
		return Optional.of(new Change(first, last)).filter((change) -> !first.isCapped() && !last.isCapped());
	}

	/**
	 * The median pay in one survey.
	 *
	 * @param published the median in dollars of the survey's month, or a blank
	 * @param adjusted the same in dollars of the newest survey's month
	 */
	public record SurveyedPay(YearMonth month, Answer published, Answer adjusted) {

		/** Returns the median after inflation; empty if there is none. */
		public Optional<BigDecimal> amount() {
			return this.adjusted.as(Quantity.class).map(Quantity::value);
		}

		public boolean isCapped() {
			return this.adjusted.as(Quantity.class).filter((median) -> median.bound() != Bound.EXACT).isPresent();
		}

	}

	/** The median after inflation in the first and the last survey of a span. */
	public record Change(SurveyedPay first, SurveyedPay last) {

		/** Returns the difference in dollars, negative where pay fell. */
		public BigDecimal difference() {
			return last().amount().orElseThrow().subtract(base());
		}

		/** Returns the first median after inflation. */
		public BigDecimal base() {
			return first().amount().orElseThrow();
		}

	}

}
