package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.List;

final class Shares {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private Shares() {
	}

	static void requireShare(String name, Quantity share) {
		if (!isShare(share)) {
			throw new IllegalArgumentException(
					"A share is from 0 to 100 percent: %s has %s".formatted(name, share.amount()));
		}
	}

	static boolean isShare(Quantity share) {
		return share.value().signum() >= 0 && share.value().compareTo(WHOLE) <= 0;
	}

	/** Returns whether shares total 100, within half of the last shown digit of each. */
	static boolean sumTo100(List<Quantity> shares) {
		return excess(shares).abs().compareTo(tolerance(shares)) <= 0;
	}

	static boolean exceed100(List<Quantity> shares) {
		return excess(shares).compareTo(tolerance(shares)) > 0;
	}

	static BigDecimal sum(List<Quantity> shares) {
		return shares.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal excess(List<Quantity> shares) {
		return sum(shares).subtract(WHOLE);
	}

	private static BigDecimal tolerance(List<Quantity> shares) {
		return shares.stream().map(Quantity::roundingError).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
