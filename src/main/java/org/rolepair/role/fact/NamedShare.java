package org.rolepair.role.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The most common answer and its share, in percent. */
public record NamedShare(@JsonProperty("name") String name, @JsonProperty("share") Quantity share) implements Value {

	public NamedShare {
		Distribution.requireShare(name, share);
	}

}
