package org.rolepair.comparison.prose;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Verdict;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureText;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Unit;

/** Formats verdicts as text. */
public final class VerdictText {

	private static final String SAME = "same";

	private final Messages messages;

	private final FigureText figures;

	public VerdictText(Messages messages) {
		this.messages = messages;
		this.figures = new FigureText(messages);
	}

	/** Returns a verdict as shown in a table's difference column. */
	public VerdictWording of(Verdict verdict, FactKind kind, Currency currency) {
		if (verdict instanceof Verdict.Difference difference) {
			return new VerdictWording(difference(difference, kind, currency), margin(difference, currency));
		}
		if (verdict instanceof Verdict.WithinMargin within) {
			return new VerdictWording(this.messages.text("verdict.within-margin"),
					Optional.of(this.messages.text("verdict.within-margin.detail",
							Map.of("difference", difference(within.difference(), kind, currency), "margin",
									marginText(within.difference(), currency)))));
		}
		if (verdict instanceof Verdict.Ranges ranges) {
			return new VerdictWording(ends(ranges, currency),
					Optional.of(this.messages.text("verdict.range." + ranges.relation())));
		}
		return new VerdictWording(plain(verdict, currency), Optional.empty());
	}

	private String plain(Verdict verdict, Currency currency) {
		if (verdict instanceof Verdict.SameByConstruction same) {
			return this.messages.text("verdict.same-by-construction", Map.of("row", same.row().label()));
		}
		if (verdict instanceof Verdict.NotComparable obstacle) {
			return this.messages.text("verdict.not-comparable",
					Map.of("reason", this.messages.text("reason." + obstacle.reason())));
		}
		if (verdict instanceof Verdict.AtLeast least) {
			return this.messages.text("verdict.at-least." + direction(least.unit(), least.higher()), Map.of("amount",
					amount(least.amount(), least.unit(), currency, least.decimals()), "number", least.amount()));
		}
		if (verdict instanceof Verdict.Same) {
			return this.messages.text("verdict.same");
		}
		if (verdict instanceof Verdict.Different) {
			return this.messages.text("verdict.different");
		}
		return this.messages.text((verdict instanceof Verdict.Described) ? "verdict.described" : "verdict.nothing");
	}

	private String difference(Verdict.Difference difference, FactKind kind, Currency currency) {
		String text = bareDifference(difference, kind, currency);
		return difference.hasPercentage() ? text + " (" + percentage(difference) + ")" : text;
	}

	/**
	 * Returns the difference as a percentage of the first role's figure, where there is
	 * one.
	 */
	public String percentage(Verdict.Difference difference) {
		return Numbers.percentageOf(difference.amount(), difference.first(), this.messages);
	}

	public String bareDifference(Verdict.Difference difference, FactKind kind, Currency currency) {
		String key = (kind.form() == NamedShare.class) ? "verdict.share." : "verdict.difference.";
		Map<String, Object> arguments = new HashMap<>();
		arguments.put("amount", amount(difference.amount(), difference.unit(), currency, difference.decimals()));
		arguments.put("number", difference.amount());
		return this.messages.text(key + direction(difference.unit(), difference.isHigher()), arguments);
	}

	private Optional<String> margin(Verdict.Difference difference, Currency currency) {
		if (difference.derived() || difference.unit() == Unit.LEVEL) {
			return Optional.empty();
		}
		return Optional.of(difference.margin().isPresent()
				? this.messages.text("verdict.margin", Map.of("margin", marginText(difference, currency)))
				: this.messages.text("verdict.no-margin"));
	}

	String marginText(Verdict.Difference difference, Currency currency) {
		BigDecimal margin = difference.margin().orElseThrow().rounded(difference.decimals());
		return amount(margin, difference.unit(), currency, margin.scale());
	}

	/** Formats an amount; only money shows its unit. */
	String amount(BigDecimal amount, Unit unit, Currency currency, int decimals) {
		return unit.isMoney() ? this.figures.number(amount, unit, currency, decimals)
				: Numbers.decimal(amount, decimals);
	}

	private String ends(Verdict.Ranges ranges, Currency currency) {
		return this.messages.text("verdict.range.ends", Map.of("low", end("low", ranges.low(), ranges, currency),
				"high", end("high", ranges.high(), ranges, currency)));
	}

	private String end(String end, BigDecimal difference, Verdict.Ranges ranges, Currency currency) {
		String direction = (difference.signum() == 0) ? SAME : (difference.signum() > 0) ? "higher" : "lower";
		return this.messages.text("verdict.range." + end + "." + direction,
				Map.of("amount", this.figures.number(difference.abs(), ranges.unit(), currency, ranges.decimals())));
	}

	/** Chooses "more or less" for money and "more or fewer" for counts. */
	private static String direction(Unit unit, boolean higher) {
		return switch (unit) {
			case MONEY_PER_YEAR, MONEY_PER_HOUR -> higher ? "money.more" : "money.less";
			case JOBS, OPENINGS_PER_YEAR -> higher ? "count.more" : "count.fewer";
			case PERCENT -> higher ? "points.higher" : "points.lower";
			case LEVEL -> higher ? "level.higher" : "level.lower";
			case YEARS, RATING, NONE -> higher ? "number.higher" : "number.lower";
		};
	}

}
