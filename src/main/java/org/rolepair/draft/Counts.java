package org.rolepair.draft;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.rolepair.form.TypedNumber;

/**
 * Reads whole numbers of people and jobs.
 */
final class Counts {

	private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

	private final Findings findings;

	Counts(Findings findings) {
		this.findings = findings;
	}

	Optional<Integer> read(String field, String label, String typed, int least) {
		Optional<BigDecimal> number = this.findings.number(field, label, typed, TypedNumber.Sort.COUNT);
		boolean whole = number.filter((some) -> some.stripTrailingZeros().scale() <= 0)
			.filter((some) -> some.compareTo(BigDecimal.valueOf(least)) >= 0 && some.compareTo(MOST) <= 0)
			.isPresent();
		if (number.isPresent() && !whole) {
			this.findings.mend(field, "draft.count", Map.of("field", label, "least", least));
			return Optional.empty();
		}
		return number.map(BigDecimal::intValueExact);
	}

}
