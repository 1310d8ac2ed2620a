package org.rolepair.role.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An answer in words, as the source gives it. "None" is a value, not a blank. */
public record Text(@JsonProperty("text") String text) implements Value {

	public Text {
		if (text.isBlank()) {
			throw new IllegalArgumentException("An answer in words has words");
		}
	}

}
