package org.rolepair.role.fact;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One part of a distribution, or one rated skill, named as the source writes it. */
public record Part(@JsonProperty("name") String name, @JsonProperty("runningName") String runningName,
		@JsonProperty("answer") Answer answer, @JsonProperty("sampling") Optional<Sampling> sampling) {

	public Part {
		if (name.isBlank() || runningName.isBlank()) {
			throw new IllegalArgumentException("A part has a name");
		}
		if (!(answer instanceof Quantity) && !(answer instanceof Blank)) {
			throw new IllegalArgumentException("A part is a number or a blank: " + name);
		}
	}

	public static Part of(String name, String share) {
		return new Part(name, name, Quantity.of(share), Optional.empty());
	}

	/** Returns the number of decimals of the most precise part. */
	public static int decimals(List<Part> parts) {
		return parts.stream().flatMap((part) -> part.quantity().stream()).mapToInt(Quantity::decimals).max().orElse(0);
	}

	public Optional<Quantity> quantity() {
		return this.answer.as(Quantity.class);
	}

}
