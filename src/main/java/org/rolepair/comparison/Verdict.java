package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Unit;

/**
 * What a comparison says of one role's fact, relative to the first role's. It says higher
 * or lower, never better or worse.
 */
public sealed interface Verdict {

	default Likeness likeness() {
		if (this instanceof Difference || this instanceof AtLeast || this instanceof Ranges
				|| this instanceof Different) {
			return Likeness.DIFFERENT;
		}
		boolean similar = this instanceof Same || this instanceof SameByConstruction || this instanceof WithinMargin;
		return similar ? Likeness.SIMILAR : Likeness.UNDECIDED;
	}

	/**
	 * Two numbers that differ, beyond the margin of error where one is published.
	 *
	 * @param first the first role's number
	 * @param other the other role's number
	 * @param unit their unit
	 * @param decimals how many decimals the more precise one shows
	 * @param derived whether either was worked out, so that no percentage is given
	 * @param margin the 90% margin of error of the difference, where both sides publish a
	 * standard error
	 */
	record Difference(BigDecimal first, BigDecimal other, Unit unit, int decimals, boolean derived,
			Optional<BigDecimal> margin) implements Verdict {

		public BigDecimal amount() {
			return this.other.subtract(this.first).abs();
		}

		public boolean isHigher() {
			return this.other.compareTo(this.first) > 0;
		}

		/** A percentage is taken of positive numbers only, and not of percentages. */
		public boolean hasPercentage() {
			return !this.derived && this.unit != Unit.PERCENT && this.unit != Unit.YEARS && this.unit != Unit.RATING
					&& this.unit != Unit.LEVEL && this.first.signum() > 0 && this.other.signum() > 0;
		}

	}

	/**
	 * A number of which only a cap is published, above the other number.
	 *
	 * @param amount by how much it is higher or lower at the least
	 * @param higher whether the other role's is the higher one
	 * @param unit the unit of the amount
	 * @param decimals how many decimals it shows
	 */
	record AtLeast(BigDecimal amount, boolean higher, Unit unit, int decimals) implements Verdict {

	}

	/** The same answer. */
	record Same() implements Verdict {

	}

	/**
	 * The same figure of the same statistical row.
	 *
	 * @param row the row that both roles belong to
	 */
	record SameByConstruction(StatisticalRow row) implements Verdict {

	}

	/**
	 * Two numbers that differ by no more than the survey can tell.
	 *
	 * @param difference the numbers and their margin
	 */
	record WithinMargin(Difference difference) implements Verdict {

	}

	/**
	 * Two ranges that differ.
	 *
	 * @param low the other role's lower end less the first role's
	 * @param high the other role's upper end less the first role's
	 * @param relation how the other role's range lies to the first role's
	 * @param unit the unit of the ends
	 * @param decimals how many decimals they show
	 */
	record Ranges(BigDecimal low, BigDecimal high, Range.RangeRelation relation, Unit unit,
			int decimals) implements Verdict {

	}

	/** Two answers in words that differ. */
	record Different() implements Verdict {

	}

	/**
	 * Two figures that must not be compared.
	 *
	 * @param reason why
	 */
	record NotComparable(Comparability.Incomparability reason) implements Verdict {

	}

	/** At least one side has no value. */
	record NothingToCompare() implements Verdict {

	}

	/** Figures about people, which are described and not compared. */
	record Described() implements Verdict {

	}

	/** What a row comes to, for the switch between differences and similarities. */
	enum Likeness {

		// From the weightiest on.
		DIFFERENT, SIMILAR,

		/** Blank, described only, or not comparable. */
		UNDECIDED;

		/**
		 * What the verdicts of one row come to: different as soon as one role differs,
		 * similar when none does and at least one is like the first.
		 */
		public static Likeness of(List<Verdict> verdicts) {
			Likeness likeness = UNDECIDED;
			for (Verdict verdict : verdicts) {
				if (verdict.likeness().compareTo(likeness) < 0) {
					likeness = verdict.likeness();
				}
			}
			return likeness;
		}

	}

}
