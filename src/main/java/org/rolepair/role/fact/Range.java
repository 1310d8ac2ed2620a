package org.rolepair.role.fact;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * From one number to another, both included.
 *
 * @param low the lower end
 * @param high the upper end, not below the lower one
 */
public record Range(@JsonProperty("low") BigDecimal low, @JsonProperty("high") BigDecimal high) implements Value {

	public Range {
		if (low.compareTo(high) > 0) {
			throw new IllegalArgumentException("A range runs from low to high, not from " + low + " to " + high);
		}
	}

	/**
	 * How this range lies to another.
	 * @return the relation, read "this … other"
	 */
	public RangeRelation relationTo(Range other) {
		int lows = this.low.compareTo(other.low);
		int highs = this.high.compareTo(other.high);
		if (lows == 0 && highs == 0) {
			return RangeRelation.EQUALS;
		}
		if (lows <= 0 && highs >= 0) {
			return RangeRelation.CONTAINS;
		}
		if (lows >= 0 && highs <= 0) {
			return RangeRelation.LIES_WITHIN;
		}
		boolean apart = this.high.compareTo(other.low) < 0 || other.high.compareTo(this.low) < 0;
		return apart ? RangeRelation.APART_FROM : RangeRelation.OVERLAPS;
	}

	/** How one range lies to another. */
	public enum RangeRelation {

		EQUALS, CONTAINS, LIES_WITHIN, OVERLAPS, APART_FROM

	}

}
