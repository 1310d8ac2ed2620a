package org.rolepair.comparison.prose;

import java.util.Currency;
import java.util.Map;

import org.rolepair.comparison.Verdict;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.WiderGroups;

/** Chooses the message for a pay verdict and provides its arguments. */
public final class PayVerdict {

	public static final String NOT_COMPARABLE = "not-comparable";

	private final Sentences sentences;

	private final VerdictText texts;

	private final Currency currency;

	public PayVerdict(Messages messages, Currency currency) {
		this.sentences = new Sentences(messages);
		this.texts = new VerdictText(messages);
		this.currency = currency;
	}

	/**
	 * Returns the last part of the message key.
	 * @param words receives the difference, margin, row or reason
	 */
	public String key(Verdict verdict, Map<String, Object> words) {
		if (verdict instanceof Verdict.Difference difference) {
			words.put("difference", amount(difference));
			return higher(difference.isHigher());
		}
		if (verdict instanceof Verdict.AtLeast least) {
			words.put("difference", this.texts.amount(least.amount(), least.unit(), this.currency, least.decimals()));
			return "at-least." + higher(least.higher());
		}
		if (verdict instanceof Verdict.WithinMargin within) {
			words.put("difference", amount(within.difference()));
			words.put("margin", this.texts.marginText(within.difference(), this.currency));
			return "within-margin";
		}
		if (verdict instanceof Verdict.SameByConstruction same) {
			words.put("row", WiderGroups.running(same.row()));
			return "same-by-construction";
		}
		if (verdict instanceof Verdict.Same) {
			return "same";
		}
		words.put("reason", (verdict instanceof Verdict.NotComparable obstacle)
				? this.sentences.text("reason." + obstacle.reason()) : this.sentences.text("reason.BOUND_ONLY"));
		return NOT_COMPARABLE;
	}

	private static String higher(boolean other) {
		return other ? "other-higher" : "first-higher";
	}

	private String amount(Verdict.Difference difference) {
		return this.texts.amount(difference.amount(), difference.unit(), this.currency, difference.decimals());
	}

}
