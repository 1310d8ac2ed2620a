package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.EqualsAndHashCode;
import lombok.Getter;

/** Importance ratings of skills on a scale from 1 to 5, in the source's order. */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
public final class Ratings implements Value {

	private static final BigDecimal LOWEST = BigDecimal.ONE;

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);

	@JsonProperty("parts")
	@EqualsAndHashCode.Include
	private final List<Part> parts;

	/** The known ratings, highest first; ties keep the source's order. */
	private final List<Part> byRating;

	@JsonCreator
	public Ratings(@JsonProperty("parts") List<Part> rated) {
		this.parts = List.copyOf(rated);
		if (this.parts.isEmpty()) {
			throw new IllegalArgumentException("Ratings rate something");
		}
		this.parts
			.forEach((part) -> part.quantity().filter((rating) -> !isOnScale(rating.value())).ifPresent((rating) -> {
				throw new IllegalArgumentException(
						"A rating is from 1 to 5: %s has %s".formatted(part.name(), rating.amount()));
			}));
		Distribution.repeatedName(this.parts).ifPresent((name) -> {
			throw new IllegalArgumentException("A skill is rated once: " + name);
		});
		this.byRating = this.parts.stream()
			.filter((part) -> part.quantity().isPresent())
			.sorted(Comparator.comparing(Ratings::rating).reversed())
			.toList();
	}

	public static boolean isOnScale(BigDecimal number) {
		return number.compareTo(LOWEST) >= 0 && number.compareTo(HIGHEST) <= 0;
	}

	/** Returns so many of the highest ratings, and all that tie with the last. */
	public List<Part> highest(int count) {
		List<Part> sorted = this.byRating;
		if (sorted.size() <= count) {
			return sorted;
		}
		BigDecimal cut = rating(sorted.get(count - 1));
		return sorted.stream().filter((part) -> rating(part).compareTo(cut) >= 0).toList();
	}

	@Override
	public String toString() {
		return "Ratings" + this.parts;
	}

	private static BigDecimal rating(Part part) {
		return part.quantity().orElseThrow().value();
	}

}
