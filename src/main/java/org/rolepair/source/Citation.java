package org.rolepair.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The particulars of a source, which each published revision keeps for the sources that
 * it cites.
 *
 * @param slug its part of an address
 * @param edition its period or edition, in words
 * @param licence the terms of use of its figures
 * @param retrievedOn the day on which it was read
 * @param method how its figures are made
 * @param ageLimitMonths months after which its figures are marked as old
 * @param attribution the credit line to show with its text
 */
public record Citation(@JsonProperty("slug") String slug, @JsonProperty("publisher") String publisher,
		@JsonProperty("title") String title, @JsonProperty("address") URI address,
		@JsonProperty("edition") String edition, @JsonProperty("licence") String licence,
		@JsonProperty("retrievedOn") LocalDate retrievedOn, @JsonProperty("method") String method,
		@JsonProperty("ageLimitMonths") Optional<Integer> ageLimitMonths,
		@JsonProperty("attribution") Optional<String> attribution) {

	/**
	 * Returns whether a figure of this period is older than the source's age limit.
	 * @return false without an age limit or a stated period
	 */
	public boolean isOutdated(Period period, LocalDate today) {
		return this.ageLimitMonths.filter((months) -> period.isOlderThan(months, today)).isPresent();
	}

}
