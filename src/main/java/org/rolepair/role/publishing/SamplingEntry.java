package org.rolepair.role.publishing;

import java.math.BigDecimal;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.fact.Decimals;
import org.rolepair.role.fact.Sampling;

/** The stored precision of a part; all null if its source states none. */
@Embeddable
class SamplingEntry {

	private @Nullable Integer respondents;

	private @Nullable BigDecimal standardError;

	private @Nullable BigDecimal lowerBound;

	private @Nullable BigDecimal upperBound;

	protected SamplingEntry() {
	}

	static SamplingEntry of(Sampling sampling) {
		SamplingEntry entry = new SamplingEntry();
		entry.respondents = sampling.respondents();
		entry.standardError = sampling.standardError().orElse(null);
		entry.lowerBound = sampling.lower().orElse(null);
		entry.upperBound = sampling.upper().orElse(null);
		return entry;
	}

	Optional<Sampling> sampling() {
		return Optional.ofNullable(this.respondents)
			.map((number) -> new Sampling(number, shortest(this.standardError), shortest(this.lowerBound),
					shortest(this.upperBound)));
	}

	private static Optional<BigDecimal> shortest(@Nullable BigDecimal stored) {
		return Optional.ofNullable(stored).map(Decimals::shortest);
	}

}
