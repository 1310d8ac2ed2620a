package org.rolepair.draft;

import java.math.BigDecimal;

import org.rolepair.fact.FactKind;
import org.rolepair.form.TypedNumber;

/**
 * What the numbers of each kind count.
 */
final class Sorts {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private Sorts() {
	}

	static TypedNumber.Sort of(FactKind kind) {
		return switch (kind.unit()) {
			case MONEY_PER_YEAR, MONEY_PER_HOUR -> TypedNumber.Sort.MONEY;
			case PERCENT -> TypedNumber.Sort.PERCENT;
			case JOBS, OPENINGS_PER_YEAR -> TypedNumber.Sort.COUNT;
			case YEARS, LEVEL, RATING, NONE -> TypedNumber.Sort.PLAIN;
		};
	}

	static boolean isShare(BigDecimal number) {
		return number.signum() >= 0 && number.compareTo(WHOLE) <= 0;
	}

}
