package org.rolepair.role.fact;

import java.math.BigDecimal;

/**
 * Numbers of which only the value counts, not how many decimals were written.
 */
public final class Decimals {

	private Decimals() {
	}

	/**
	 * A number without zeros that say nothing.
	 * @return the same value with no zero at the end of its decimals, and no exponent
	 */
	public static BigDecimal shortest(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
