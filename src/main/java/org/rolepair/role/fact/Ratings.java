package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Importance ratings of skills on a scale from 1 to 5, in the source's order. */
public record Ratings(@JsonProperty("parts") List<Part> parts) implements Value {

	private static final BigDecimal LOWEST = BigDecimal.ONE;

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);

	public Ratings {
		parts = List.copyOf(parts);
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("Ratings rate something");
		}
		for (Part part : parts) {
			part.quantity().filter((rating) -> !isOnScale(rating.value())).ifPresent((rating) -> {
				throw new IllegalArgumentException(
						"A rating is from 1 to 5: %s has %s".formatted(part.name(), rating.amount()));
			});
		}
		Distribution.repeatedName(parts).ifPresent((name) -> {
			throw new IllegalArgumentException("A skill is rated once: " + name);
		});
	}

	/** Returns the known ratings, highest first; ties keep the source's order. */
	public List<Part> byRating() {
		return this.parts.stream()
			.filter((part) -> part.quantity().isPresent())
			.sorted(Comparator.comparing(Ratings::rating).reversed())
			.toList();
	}

	public static boolean isOnScale(BigDecimal number) {
		return number.compareTo(LOWEST) >= 0 && number.compareTo(HIGHEST) <= 0;
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
