package org.rolepair.role.fact;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The row of a source's table that a figure was taken from. Several roles can share one.
 *
 * @param code its classification code ("29-2099", "15-20XX"), where the row is known
 * @param title its title in the source
 */
public record StatisticalRow(@JsonProperty("code") Optional<String> code, @JsonProperty("title") String title) {

	/**
	 * What the row is called in a sentence.
	 * @return its code, or its title where it has none
	 */
	public String name() {
		return this.code.orElse(this.title);
	}

}
