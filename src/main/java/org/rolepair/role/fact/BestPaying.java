package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The place, company or industry that pays best, by the source's own reckoning.
 *
 * @param name its name
 * @param standing what the ranking rests on, where the source tells it
 */
public record BestPaying(@JsonProperty("name") String name,
		@JsonProperty("standing") Optional<Standing> standing) implements Value {

	public BestPaying {
		if (name.isBlank()) {
			throw new IllegalArgumentException("What pays best has a name");
		}
	}

	/**
	 * What a ranking rests on.
	 *
	 * @param statistic the wage that was ranked: the annual mean or the annual median
	 * @param amount that wage in the best-paying place
	 * @param nation that wage in the nation, of the same edition
	 * @param employmentFloor only places with at least so many jobs were ranked
	 * @param shareFloor only those with at least so many percent of the role's jobs
	 */
	public record Standing(@JsonProperty("statistic") FactKind statistic, @JsonProperty("amount") BigDecimal amount,
			@JsonProperty("nation") BigDecimal nation, @JsonProperty("employmentFloor") int employmentFloor,
			@JsonProperty("shareFloor") Optional<BigDecimal> shareFloor) {

		public Standing {
			if (statistic != FactKind.ANNUAL_MEAN_WAGE && statistic != FactKind.ANNUAL_MEDIAN_WAGE) {
				throw new IllegalArgumentException("Places are ranked by mean or median wage, not by " + statistic);
			}
			if (employmentFloor < 1) {
				throw new IllegalArgumentException("A ranking of places states its employment floor");
			}
		}

		/** What two rankings must share to be compared. */
		public Basis basis() {
			return new Basis(this.statistic, this.employmentFloor, this.shareFloor);
		}

	}

	/**
	 * How places were ranked.
	 *
	 * @param statistic the wage that was ranked
	 * @param employmentFloor the least number of jobs
	 * @param shareFloor the least share of the role's jobs, in percent
	 */
	public record Basis(FactKind statistic, int employmentFloor, Optional<BigDecimal> shareFloor) {

	}

}
