package org.rolepair.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The particulars of a source, which each published revision keeps for the sources that
 * it cites.
 *
 * @param ownShortName the short name that was entered for it; see {@link #shortName()}
 * @param edition its period or edition, in words
 * @param licence the terms of use of its figures, if it states any
 * @param ageLimitMonths months after which its figures are marked as old
 * @param attribution the credit line to show with its text
 */
public record Citation(@JsonProperty("slug") String slug, @JsonProperty("publisher") String publisher,
		@JsonProperty("title") String title, @JsonProperty("shortName") Optional<String> ownShortName,
		@JsonProperty("address") Optional<URI> address, @JsonProperty("edition") String edition,
		@JsonProperty("licence") Optional<String> licence, @JsonProperty("retrievedOn") LocalDate retrievedOn,
		@JsonProperty("method") String method, @JsonProperty("ageLimitMonths") Optional<Integer> ageLimitMonths,
		@JsonProperty("attribution") Optional<String> attribution) {

	/** The length that fits beside a figure. */
	public static final int MAX_SHORT_NAME_LENGTH = 40;

	public Citation {
		if (ownShortName.filter((name) -> name.isBlank() || name.length() > MAX_SHORT_NAME_LENGTH).isPresent()) {
			throw new IllegalArgumentException("Not a short name: " + ownShortName);
		}
	}

	/** Returns the name beside figures, such as "BLS wage survey". */
	public String shortName() {
		return this.ownShortName.orElseGet(() -> ShortNames.of(this.publisher, this.title));
	}

	/**
	 * Returns whether a figure of this period is older than the source's age limit.
	 * @return false without an age limit or a stated period
	 */
	public boolean isOutdated(Period period, LocalDate today) {
		return this.ageLimitMonths.filter((months) -> period.isOlderThan(months, today)).isPresent();
	}

}
