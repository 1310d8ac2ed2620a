package org.rolepair.fact;

import java.math.BigDecimal;

/**
 * The rules that shares in percent keep.
 */
final class Shares {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private Shares() {
	}

	static void requireShare(String name, Quantity share) {
		if (share.value().signum() < 0 || share.value().compareTo(WHOLE) > 0) {
			throw new IllegalArgumentException(
					"A share lies between 0 and 100 percent: %s has %s".formatted(name, share.amount()));
		}
	}

	/**
	 * Whether shares add to 100 within half a unit of the last shown digit for each.
	 */
	static boolean addUp(Iterable<Quantity> shares) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal tolerance = BigDecimal.ZERO;
		for (Quantity share : shares) {
			sum = sum.add(share.value());
			tolerance = tolerance.add(share.roundingError());
		}
		return sum.subtract(WHOLE).abs().compareTo(tolerance) <= 0;
	}

	static boolean exceedWhole(Iterable<Quantity> shares) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal tolerance = BigDecimal.ZERO;
		for (Quantity share : shares) {
			sum = sum.add(share.value());
			tolerance = tolerance.add(share.roundingError());
		}
		return sum.subtract(WHOLE).compareTo(tolerance) > 0;
	}

}
