package org.rolepair.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Importance ratings of skills on the scale from 1 to 5, in the order of the source.
 *
 * @param parts the rated skills, each named once
 */
public record Ratings(List<Part> parts) implements Value {

	private static final BigDecimal LOWEST = BigDecimal.ONE;

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);

	public Ratings {
		parts = List.copyOf(parts);
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("Ratings rate something");
		}
		Set<String> names = new HashSet<>();
		for (Part part : parts) {
			part.quantity().ifPresent((rating) -> {
				if (rating.value().compareTo(LOWEST) < 0 || rating.value().compareTo(HIGHEST) > 0) {
					throw new IllegalArgumentException(
							"A rating lies between 1 and 5: %s has %s".formatted(part.name(), rating.amount()));
				}
			});
			if (!names.add(part.name())) {
				throw new IllegalArgumentException("A skill is rated once: " + part.name());
			}
		}
	}

	/**
	 * The rated skills, highest first; equal ones stay in the source's order.
	 * @return those that have a rating
	 */
	public List<Part> byRating() {
		return this.parts.stream()
			.filter((part) -> part.quantity().isPresent())
			.sorted(Comparator.comparing(Ratings::rating).reversed())
			.toList();
	}

	/**
	 * The highest ratings; a tie at the cut is kept whole.
	 * @param count how many at the least, where there are so many
	 * @return highest first
	 */
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
