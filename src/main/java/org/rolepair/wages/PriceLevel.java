package org.rolepair.wages;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The level of prices in an area.
 *
 * @param area the code of a state or metropolitan area, "00" for the nation
 * @param month December for a yearly level
 * @param level an index number, greater than zero
 */
public record PriceLevel(String area, String title, YearMonth month, BigDecimal level) {

	/** The code of the nation. */
	public static final String NATION = "00";

	public PriceLevel {
		if (level.signum() <= 0) {
			throw new IllegalArgumentException("A level of prices is greater than zero: " + level);
		}
	}

}
