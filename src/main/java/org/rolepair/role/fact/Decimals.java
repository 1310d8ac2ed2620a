package org.rolepair.role.fact;

import java.math.BigDecimal;

/** Helper methods for decimals whose scale does not matter. */
public final class Decimals {

	private Decimals() {
	}

	/** Removes trailing zeros and the exponent. */
	public static BigDecimal shortest(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
