package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The place, company or industry that pays best, and how it was ranked if stated. */
public record BestPaying(@JsonProperty("name") String name,
		@JsonProperty("standing") Optional<Standing> standing) implements Value {

	public BestPaying {
		if (name.isBlank()) {
			throw new IllegalArgumentException("What pays best has a name");
		}
	}

	/**
	 * The wages and limits behind a ranking.
	 *
	 * @param statistic the ranked wage, one of {@link FactKind#WAGES}
	 * @param amount that wage in the best-paying place
	 * @param nation the national wage in the same edition
	 * @param employmentFloor the minimum number of jobs in a ranked place
	 * @param shareFloor the minimum share of the role's jobs, in percent
	 */
	public record Standing(@JsonProperty("statistic") FactKind statistic, @JsonProperty("amount") BigDecimal amount,
			@JsonProperty("nation") BigDecimal nation, @JsonProperty("employmentFloor") int employmentFloor,
			@JsonProperty("shareFloor") Optional<BigDecimal> shareFloor) {

		public Standing {
			if (!FactKind.WAGES.contains(statistic)) {
				throw new IllegalArgumentException("Places are ranked by mean or median wage, not by " + statistic);
			}
			if (employmentFloor < 1) {
				throw new IllegalArgumentException("A ranking of places states its employment floor");
			}
		}

		/** Returns what must be equal for two rankings to be comparable. */
		public Basis basis() {
			return new Basis(this.statistic, this.employmentFloor, this.shareFloor);
		}

	}

	public record Basis(FactKind statistic, int employmentFloor, Optional<BigDecimal> shareFloor) {

	}

}
