package org.rolepair.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

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
		parts.forEach((part) -> part.quantity().filter((rating) -> !isOnScale(rating.value())).ifPresent((rating) -> {
			throw new IllegalArgumentException(
					"A rating lies between 1 and 5: %s has %s".formatted(part.name(), rating.amount()));
		}));
		Distribution.repeatedName(parts).ifPresent((name) -> {
			throw new IllegalArgumentException("A skill is rated once: " + name);
		});
	}

	/**
	 * Whether a number can be a rating.
	 * @param number the number
	 * @return true from 1 to 5
	 */
	public static boolean isOnScale(BigDecimal number) {
		return number.compareTo(LOWEST) >= 0 && number.compareTo(HIGHEST) <= 0;
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
