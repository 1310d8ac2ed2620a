package org.rolepair.role;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What people in a role do, in stored order. */
public record Duties(@JsonProperty("items") List<Duty> items, @JsonProperty("source") String source) {

	public Duties {
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("A list of duties has duties");
		}
	}

	/** Reads duties, each from one line. */
	public static Duties read(List<String> lines, String source) {
		return new Duties(lines.stream().map(Duty::read).toList(), source);
	}

	@JsonIgnore
	public List<String> texts() {
		return this.items.stream().map(Duty::text).toList();
	}

	@JsonIgnore
	public List<String> lines() {
		return this.items.stream().map(Duty::line).toList();
	}

}
