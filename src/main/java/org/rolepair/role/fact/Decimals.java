package org.rolepair.role.fact;

import java.math.BigDecimal;

public final class Decimals {

	private Decimals() {
	}

	/** Removes trailing zeros and the exponent. */
	public static BigDecimal shortest(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
