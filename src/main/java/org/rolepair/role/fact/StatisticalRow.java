package org.rolepair.role.fact;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The row of a source's table that a figure was taken from. Several roles can share one.
 *
 * @param code its classification code ("29-2099", "15-20XX"), where known
 * @param title its title in the source
 */
public record StatisticalRow(@JsonProperty("code") Optional<String> code, @JsonProperty("title") String title) {

	/** Returns the row's code, or its title if it has none. */
	public String name() {
		return this.code.orElse(this.title);
	}

}
