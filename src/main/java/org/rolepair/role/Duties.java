package org.rolepair.role;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What people in a role do, one duty each, in stored order. */
public record Duties(@JsonProperty("items") List<String> items, @JsonProperty("source") String source) {

	public Duties {
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("A list of duties has duties");
		}
	}

}
