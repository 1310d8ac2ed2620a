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
		if (this instanceof Difference || this instanceof AtLeast || this instanceof Ranges
				|| this instanceof Different) {
			return Similarity.DIFFERENT;
		}
		boolean similar = this instanceof Same || this instanceof SameByConstruction || this instanceof WithinMargin;
		return similar ? Similarity.SIMILAR : Similarity.NOT_COMPARED;
	}

	/**
	 * Two different numbers, beyond the margin of error where one is published.
	 *
	 * @param decimals the number of decimals of the more precise number
	 * @param derived whether either number is derived, so that no percentage is given
	 * @param margin of the difference, where both sides publish a standard error
	 */
	record Difference(BigDecimal first, BigDecimal other, Unit unit, int decimals, boolean derived,
			Optional<MarginOfError> margin) implements Verdict {

		public BigDecimal amount() {
			return this.other.subtract(this.first).abs();
		}

		public boolean isHigher() {
			return this.other.compareTo(this.first) > 0;
		}

		/**
		 * Returns false for percentages, years, ratings, levels, derived and nonpositive
		 * numbers.
		 */
		public boolean hasPercentage() {
			return !this.derived && this.unit != Unit.PERCENT && this.unit != Unit.YEARS && this.unit != Unit.RATING
					&& this.unit != Unit.LEVEL && this.first.signum() > 0 && this.other.signum() > 0;
		}

		/** Returns whether one number is at least twice the other. */
		public boolean isTwice() {
			return hasPercentage() && amount().compareTo(this.first.min(this.other)) >= 0;
		}

	}

	/**
	 * A difference from a number that is only published as a cap.
	 *
	 * @param amount the smallest possible difference
	 * @param higher whether the other role's number is the higher one
	 */
	record AtLeast(BigDecimal amount, boolean higher, Unit unit, int decimals) implements Verdict {

	}

	record Same() implements Verdict {

	}

	/** The same figure, because both roles belong to one statistical row. */
	record SameByConstruction(StatisticalRow row) implements Verdict {

	}

	/** Two numbers that differ by no more than the margin of error. */
	record WithinMargin(Difference difference) implements Verdict {

	}

	/**
	 * Two different ranges.
	 *
	 * @param low the other role's lower end minus the first role's
	 * @param high the other role's upper end minus the first role's
	 * @param relation the position of the other role's range relative to the first role's
	 */
	record Ranges(BigDecimal low, BigDecimal high, Range.RangeRelation relation, Unit unit,
			int decimals) implements Verdict {

	}

	/** Two different answers in words. */
	record Different() implements Verdict {

	}

	record NotComparable(Comparability.Incomparability reason) implements Verdict {

	}

	/** At least one side has no value. */
	record NothingToCompare() implements Verdict {

	}

	/** Figures about people, which are described and not compared. */
	record Described() implements Verdict {

	}

	/** How a filter for differences or similarities treats a row. */
	enum Similarity {

		// In order of precedence.
		DIFFERENT, SIMILAR,

		/** Blank, described only, or not comparable. */
		NOT_COMPARED;

		/**
		 * Returns the result for a row. One difference makes it different. Otherwise, one
		 * similarity makes it similar.
		 */
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
