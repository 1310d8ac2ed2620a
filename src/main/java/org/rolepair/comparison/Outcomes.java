package org.rolepair.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.ComparisonResult.Outcome;
import org.rolepair.comparison.ComparisonResult.Outcome.Sort;
import org.rolepair.fact.FactKind;

/**
 * Verdicts as data: what they come to, in numbers and in the words of the page.
 */
final class Outcomes {

	private final Comparison comparison;

	private final VerdictText texts;

	Outcomes(Comparison comparison, VerdictText texts) {
		this.comparison = comparison;
		this.texts = texts;
	}

	List<Outcome> of(List<Verdict> verdicts, FactKind kind) {
		return verdicts.stream().map((verdict) -> of(verdict, kind)).toList();
	}

	private Outcome of(Verdict verdict, FactKind kind) {
		VerdictText.Wording wording = this.texts.of(verdict, kind, this.comparison.first().currency());
		String text = wording.detail().map((detail) -> wording.text() + "; " + detail).orElse(wording.text());
		if (verdict instanceof Verdict.Difference difference) {
			return numbers(difference.isHigher() ? Sort.HIGHER : Sort.LOWER, difference, text);
		}
		if (verdict instanceof Verdict.WithinMargin within) {
			return numbers(Sort.WITHIN_MARGIN, within.difference(), text);
		}
		if (verdict instanceof Verdict.AtLeast least) {
			return new Outcome(least.higher() ? Sort.AT_LEAST_HIGHER : Sort.AT_LEAST_LOWER, Optional.of(least.amount()),
					Optional.empty(), Optional.empty(), text);
		}
		return new Outcome(sort(verdict), Optional.empty(), Optional.empty(), Optional.empty(), text);
	}

	private static Outcome numbers(Sort sort, Verdict.Difference difference, String text) {
		Optional<BigDecimal> percentage = difference.hasPercentage()
				? Optional.of(difference.amount().movePointRight(2).divide(difference.first(), 1, RoundingMode.HALF_UP))
				: Optional.empty();
		return new Outcome(sort, Optional.of(difference.amount()), percentage,
				difference.margin().map((margin) -> margin.setScale(difference.decimals(), RoundingMode.HALF_UP)),
				text);
	}

	private static Sort sort(Verdict verdict) {
		if (verdict instanceof Verdict.SameByConstruction) {
			return Sort.SAME_BY_CONSTRUCTION;
		}
		if (verdict instanceof Verdict.NotComparable) {
			return Sort.NOT_COMPARABLE;
		}
		if (verdict instanceof Verdict.Described) {
			return Sort.NOT_COMPARED;
		}
		return switch (verdict.likeness()) {
			case SIMILAR -> Sort.SAME;
			case DIFFERENT -> Sort.DIFFERENT;
			case UNDECIDED -> Sort.BLANK;
		};
	}

}
