package org.rolepair.comparison.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;

import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.VerdictWording.Leader;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureText;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Unit;

/** Formats verdicts as text. A difference says who has more, never who has less. */
public record VerdictText(Messages messages) {

	/** Returns a verdict as shown in a pair's difference column. */
	public VerdictWording of(Verdict verdict, Currency currency) {
		if (verdict instanceof Verdict.Difference difference) {
			return difference(difference, currency);
		}
		if (verdict instanceof Verdict.Ranges ranges) {
			return range(ranges.relation());
		}
		if (verdict instanceof Verdict.WithinMargin within) {
			return VerdictWording.words(this.messages.text("verdict.within-margin"),
					this.messages.text("verdict.within-margin.note",
							Map.of("difference", amount(within.difference(), currency), "margin",
									marginText(within.difference(), currency))));
		}
		if (verdict instanceof Verdict.SameByConstruction same) {
			return VerdictWording.words(this.messages.text("verdict.same-figure"),
					this.messages.text("verdict.same-figure.note", Map.of("row", same.row().label())));
		}
		if (verdict instanceof Verdict.NotComparable obstacle) {
			return VerdictWording.words(this.messages.text("verdict.not-comparable"),
					this.messages.text("reason." + obstacle.reason()));
		}
		return VerdictWording.words(this.messages.text("verdict." + verdict));
	}

	private VerdictWording difference(Verdict.Difference difference, Currency currency) {
		Leader leader = difference.isHigher() ? Leader.OTHER : Leader.FIRST;
		boolean twice = difference.isTwice();
		if (twice && !difference.unit().isMoney()) {
			return new VerdictWording(leader, times(difference), this.messages.text("verdict.as-many"), "");
		}
		String note = twice ? this.messages.text("verdict.as-much", Map.of("times", times(difference)))
				: difference.hasPercentage() ? percentage(difference) : "";
		String amount = amount(difference, currency);
		return new VerdictWording(leader,
				difference.capped() ? this.messages.text("verdict.at-least", Map.of("amount", amount)) : amount,
				more(difference.unit(), difference.amount()), note);
	}

	private VerdictWording range(Range.RangeRelation relation) {
		return switch (relation) {
			case CONTAINS -> new VerdictWording(Leader.OTHER, "", this.messages.text("verdict.range.covers"), "");
			case LIES_WITHIN -> new VerdictWording(Leader.FIRST, "", this.messages.text("verdict.range.covers"), "");
			case OVERLAPS -> VerdictWording.words(this.messages.text("verdict.range.overlap"));
			case APART_FROM -> VerdictWording.words(this.messages.text("verdict.range.apart"));
			case EQUALS -> VerdictWording.words(this.messages.text("verdict.SAME"));
		};
	}

	/**
	 * Returns how a later role's figure differs from the first role's, such as
	 * "−$34,370"; empty where there is nothing to say.
	 */
	public String change(Verdict verdict, Currency currency) {
		if (verdict instanceof Verdict.Difference difference) {
			String amount = (difference.isHigher() ? "+" : "−") + amount(difference, currency);
			return (difference.capped() ? this.messages.text("verdict.least", Map.of("amount", amount)) : amount)
					+ unit(difference.unit(), difference.amount());
		}
		if (verdict == Verdict.Plain.NOTHING_TO_COMPARE || verdict == Verdict.Plain.DESCRIBED) {
			return "";
		}
		if (verdict instanceof Verdict.Ranges ranges) {
			return this.messages.text("verdict.change." + ranges.relation());
		}
		return of(verdict, currency).text();
	}

	/** Returns the difference as a percentage of the lower figure. */
	public String percentage(Verdict.Difference difference) {
		return Numbers.percentageOf(difference.amount(), difference.first().min(difference.other()), this.messages);
	}

	/** Returns the higher figure as a multiple of the lower one, with one decimal. */
	public String times(Verdict.Difference difference) {
		BigDecimal ratio = difference.first()
			.max(difference.other())
			.divide(difference.first().min(difference.other()), 1, RoundingMode.HALF_UP);
		return this.messages.text("verdict.times", Map.of("ratio", Numbers.decimal(ratio, 1)));
	}

	/** Returns the amount of a difference; only money shows its unit. */
	public String amount(Verdict.Difference difference, Currency currency) {
		return amount(difference.amount(), difference.unit(), currency, difference.decimals());
	}

	/** Returns the margin of error of a difference; only money shows its unit. */
	public String marginText(Verdict.Difference difference, Currency currency) {
		BigDecimal margin = difference.margin().orElseThrow().rounded(difference.decimals());
		return amount(margin, difference.unit(), currency, margin.scale());
	}

	private String amount(BigDecimal amount, Unit unit, Currency currency, int decimals) {
		return unit.isMoney() ? new FigureText(this.messages).number(amount, unit, currency, decimals)
				: Numbers.decimal(amount, decimals);
	}

	private String more(Unit unit, BigDecimal amount) {
		String key = switch (unit) {
			case PERCENT -> "verdict.more.points";
			case LEVEL -> "verdict.more.levels";
			case PERCENTILE -> "verdict.more.percentile-points";
			case YEARS -> "verdict.more.years";
			case RATING, INTEREST, IMPACT, RANK, NONE -> "verdict.more.number";
			case MONEY_PER_YEAR, MONEY_PER_HOUR, JOBS, OPENINGS_PER_YEAR -> "verdict.more";
		};
		return this.messages.text(key, Map.of("number", amount));
	}

	private String unit(Unit unit, BigDecimal amount) {
		return switch (unit) {
			case PERCENT -> this.messages.text("verdict.change.points", Map.of("number", amount));
			case LEVEL -> this.messages.text("verdict.change.levels", Map.of("number", amount));
			case YEARS -> this.messages.text("verdict.change.years", Map.of("number", amount));
			case PERCENTILE -> this.messages.text("verdict.change.points", Map.of("number", amount));
			case MONEY_PER_YEAR, MONEY_PER_HOUR, JOBS, OPENINGS_PER_YEAR, RATING, INTEREST, IMPACT, RANK, NONE -> "";
		};
	}

}
