package org.rolepair.role.fact;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A range that includes both ends. The high end is not below the low one. */
public record Range(@JsonProperty("low") BigDecimal low, @JsonProperty("high") BigDecimal high) implements Value {

	public Range {
		if (low.compareTo(high) > 0) {
			throw new IllegalArgumentException("A range runs from low to high, not from " + low + " to " + high);
		}
	}

	/** Returns the relation of this range to another, read "this … other". */
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

	public enum RangeRelation {

		EQUALS, CONTAINS, LIES_WITHIN, OVERLAPS, APART_FROM

	}

}
