package org.rolepair.official;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * An edition of the O*NET database.
 *
 * @param version such as "29.3"
 * @param released the month of its release
 */
public record OnetEdition(String version, YearMonth released) {

	/** The first edition with the codes of O*NET-SOC 2019, which rest on SOC 2018. */
	private static final BigDecimal SOC_2018 = new BigDecimal("25.1");

	boolean hasPresentCodes() {
		return new BigDecimal(this.version).compareTo(SOC_2018) >= 0;
	}

}
