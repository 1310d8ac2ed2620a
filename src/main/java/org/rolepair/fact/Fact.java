package org.rolepair.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one source says of one matter: never a bare number.
 *
 * @param kind what it states
 * @param answer the value, or why there is none
 * @param origin where it comes from
 */
public record Fact(FactKind kind, Answer answer, Origin origin) {

	private static final Set<FactKind> SAMPLED = EnumSet.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.HOURLY_MEAN_WAGE,
			FactKind.EMPLOYMENT);

	public Fact {
		if (answer instanceof Value && !kind.form().isInstance(answer)) {
			throw new IllegalArgumentException("%s takes the form %s, not %s".formatted(kind,
					kind.form().getSimpleName(), answer.getClass().getSimpleName()));
		}
		if (answer instanceof Quantity quantity) {
			requirePlausible(kind, quantity);
		}
		boolean share = kind == FactKind.LGBT_SHARE || kind == FactKind.JOB_SATISFACTION;
		if (share && answer instanceof Quantity quantity) {
			Shares.requireShare(kind.name(), quantity);
		}
	}

	/** A relative standard error belongs to the statistic for which it is published. */
	private static void requirePlausible(FactKind kind, Quantity quantity) {
		if (kind != FactKind.PROJECTED_CHANGE && quantity.value().signum() < 0) {
			throw new IllegalArgumentException("%s is not negative: %s".formatted(kind, quantity.amount()));
		}
		if (quantity.relativeStandardError().isPresent() && !SAMPLED.contains(kind)) {
			throw new IllegalArgumentException("No relative standard error is published for " + kind);
		}
	}

	/**
	 * The value in the form given.
	 * @param <V> the form
	 * @param form the class of the form
	 * @return empty for a blank
	 */
	public <V extends Value> Optional<V> value(Class<V> form) {
		return this.answer.as(form);
	}

	/**
	 * How many were asked, where the source tells it of its parts.
	 * @return the greatest number that any part names
	 */
	public Optional<Integer> respondents() {
		List<Part> parts = value(Distribution.class).map(Distribution::parts)
			.or(() -> value(Ratings.class).map(Ratings::parts))
			.orElse(List.of());
		return parts.stream()
			.flatMap((part) -> part.sampling().stream())
			.map(Sampling::respondents)
			.max(Integer::compareTo);
	}

	public boolean isBlank() {
		return this.answer instanceof Blank;
	}

}
