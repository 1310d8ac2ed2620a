package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.MarginOfError;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Unit;

/**
 * The result of comparing a role's fact with the first role's. It says higher or lower,
 * never better or worse.
 */
public sealed interface Verdict {

	default Similarity similarity() {
		if (this instanceof Difference || this instanceof Ranges || this == Plain.DIFFERENT) {
			return Similarity.DIFFERENT;
		}
		boolean similar = this == Plain.SAME || this instanceof SameByConstruction || this instanceof WithinMargin;
		return similar ? Similarity.SIMILAR : Similarity.NOT_COMPARED;
	}

	/**
	 * Two different numbers, beyond the margin of error where one is published.
	 *
	 * @param decimals the number of decimals of the more precise number
	 * @param derived whether either number is derived, so that no percentage is given
	 * @param margin of the difference, where both sides publish a standard error
	 * @param capped whether the higher number is only published as a cap, so that the
	 * difference is at least this
	 */
	record Difference(BigDecimal first, BigDecimal other, Unit unit, int decimals, boolean derived,
			Optional<MarginOfError> margin, boolean capped) implements Verdict {

		public BigDecimal amount() {
			return this.other.subtract(this.first).abs();
		}

		public boolean isHigher() {
			return this.other.compareTo(this.first) > 0;
		}

		/** Returns whether both are published amounts above zero, not rates or levels. */
		public boolean hasPercentage() {
			return !this.derived && !this.capped && this.unit != Unit.PERCENT && this.unit != Unit.YEARS
					&& this.unit != Unit.RATING && this.unit != Unit.LEVEL && this.unit != Unit.PERCENTILE
					&& this.first.signum() > 0 && this.other.signum() > 0;
		}

		/** Returns whether one number is at least twice the other. */
		public boolean isTwice() {
			return hasPercentage() && amount().compareTo(this.first.min(this.other)) >= 0;
		}

	}

	/** The same figure, because both roles belong to one statistical row. */
	record SameByConstruction(StatisticalRow row) implements Verdict {

	}

	/** Two numbers that differ by no more than the margin of error. */
	record WithinMargin(Difference difference) implements Verdict {

	}

	/** Two different ranges: the other role's position relative to the first's. */
	record Ranges(Range.RangeRelation relation) implements Verdict {

	}

	record NotComparable(Comparability.Incomparability reason) implements Verdict {

	}

	/** A verdict without figures. */
	enum Plain implements Verdict {

		SAME,

		/** Two different answers in words. */
		DIFFERENT,

		/** At least one side has no value. */
		NOTHING_TO_COMPARE,

		/** Figures about people and their interests are described, not compared. */
		DESCRIBED

	}

	/** How a filter for differences or similarities treats a row. */
	enum Similarity {

		// In order of precedence.
		DIFFERENT, SIMILAR,

		/** Blank, described only, or not comparable. */
		NOT_COMPARED;

		/** Returns the similarity of a row: one difference outweighs all else. */
		public static Similarity of(List<Verdict> verdicts) {
			Similarity similarity = NOT_COMPARED;
			for (Verdict verdict : verdicts) {
				if (verdict.similarity().compareTo(similarity) < 0) {
					similarity = verdict.similarity();
				}
			}
			return similarity;
		}

	}

}
