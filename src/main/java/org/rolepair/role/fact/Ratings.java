package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Ratings on the scale of their kind's unit, such as the importance of skills, in the
 * source's order.
 */
public record Ratings(@JsonProperty("parts") List<Part> parts) implements Value {

	public Ratings {
		parts = List.copyOf(parts);
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("Ratings rate something");
		}
		Distribution.repeatedName(parts).ifPresent((name) -> {
			throw new IllegalArgumentException("Everything is rated once: " + name);
		});
	}

	/** Returns the known ratings, highest first; ties keep the source's order. */
	public List<Part> byRating() {
		return this.parts.stream()
			.filter((part) -> part.quantity().isPresent())
			.sorted(Comparator.comparing(Ratings::rating).reversed())
			.toList();
	}

	/** Returns so many of the highest ratings, and all that tie with the last. */
	public List<Part> highest(int count) {
		List<Part> sorted = byRating();
		if (sorted.size() <= count) {
			return sorted;
		}
		BigDecimal cut = rating(sorted.get(count - 1));
		return sorted.stream().filter((part) -> rating(part).compareTo(cut) >= 0).toList();
	}

	private static BigDecimal rating(Part part) {
		return part.quantity().orElseThrow().value();
	}

}
