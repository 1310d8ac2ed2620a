package org.rolepair.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A source's particulars as they stand at one moment: what a published revision keeps of
 * each source that it cites.
 *
 * @param slug the source's address part
 * @param publisher who publishes it
 * @param title its title
 * @param address where it can be read
 * @param edition its period or edition, in words
 * @param licence on what terms its figures may be used
 * @param retrievedOn the day on which it was read
 * @param method how its figures are made
 * @param ageLimitMonths months after which its figures are marked as old
 * @param attribution the credit line to show wherever its text stands
 */
public record Citation(@JsonProperty("slug") String slug, @JsonProperty("publisher") String publisher,
		@JsonProperty("title") String title, @JsonProperty("address") URI address,
		@JsonProperty("edition") String edition, @JsonProperty("licence") String licence,
		@JsonProperty("retrievedOn") LocalDate retrievedOn, @JsonProperty("method") String method,
		@JsonProperty("ageLimitMonths") Optional<Integer> ageLimitMonths,
		@JsonProperty("attribution") Optional<String> attribution) {

	/**
	 * Whether a figure of this source and the given period is older than the source's age
	 * limit.
	 * @param period the figure's period
	 * @param today the day of asking
	 * @return false without an age limit or a stated period
	 */
	public boolean isOutdated(Period period, LocalDate today) {
		return this.ageLimitMonths.filter((months) -> period.isOlderThan(months, today)).isPresent();
	}

}
