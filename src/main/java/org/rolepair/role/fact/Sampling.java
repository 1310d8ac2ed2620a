package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A survey's own measures of precision, in the unit of the value. */
public record Sampling(@JsonProperty("respondents") int respondents,
		@JsonProperty("standardError") Optional<BigDecimal> standardError,
		@JsonProperty("lower") Optional<BigDecimal> lower, @JsonProperty("upper") Optional<BigDecimal> upper) {

	public Sampling {
		if (respondents < 0) {
			throw new IllegalArgumentException("The number of respondents can't be negative: " + respondents);
		}
	}

}
