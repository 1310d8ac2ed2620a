package org.rolepair.role.fact;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The row of a source's table that a figure was taken from. Several roles can share one.
 *
 * @param code its classification code ("29-2099", "15-20XX"), where known
 */
public record StatisticalRow(@JsonProperty("code") Optional<String> code, @JsonProperty("title") String title) {

	/** How earlier versions called any group of occupations without a code. */
	private static final String UNNAMED = "a wider group of occupations";

	/** Returns the row's code, or its title if it has none. */
	public String name() {
		return this.code.orElse(this.title);
	}

	/** Returns the row's title with its code: "Chief Executives (11-1011)". */
	public String label() {
		return this.code.filter((known) -> !this.title.contains(known))
			.map((known) -> this.title + " (" + known + ")")
			.orElse(this.title);
	}

	boolean isSameAs(StatisticalRow other) {
		boolean named = this.code.isPresent() || !this.title.equals(UNNAMED);
		return named && this.code.equals(other.code) && (this.code.isPresent() || this.title.equals(other.title));
	}

}
