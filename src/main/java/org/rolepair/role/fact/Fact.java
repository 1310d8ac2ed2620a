package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/**
 * What one source says of one matter: never a bare number.
 *
 * @param kind what it states
 * @param answer the value, or why there is none
 * @param origin where it comes from
 */
public record Fact(@JsonProperty("kind") FactKind kind, @JsonProperty("answer") Answer answer,
		@JsonProperty("origin") Origin origin) {

	private static final Set<FactKind> SAMPLED = EnumSet.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.HOURLY_MEAN_WAGE,
			FactKind.EMPLOYMENT);

	private static final Set<FactKind> SHARES = EnumSet.of(FactKind.LGBT_SHARE, FactKind.JOB_SATISFACTION);

	private static final Set<BigDecimal> LEVELS = Set.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(3),
			BigDecimal.valueOf(4), BigDecimal.valueOf(5));

	public Fact {
		if (answer instanceof Value && !kind.form().isInstance(answer)) {
			throw new IllegalArgumentException("%s takes the form %s, not %s".formatted(kind,
					kind.form().getSimpleName(), answer.getClass().getSimpleName()));
		}
		answer.as(Quantity.class).flatMap((quantity) -> faultOf(kind, quantity)).ifPresent((fault) -> {
			throw new IllegalArgumentException("%s %s".formatted(kind, fault.words()));
		});
	}

	/**
	 * What keeps a number from being of a kind.
	 * @param kind the kind
	 * @param quantity the number
	 * @return empty when it can be
	 */
	public static Optional<Fault> faultOf(FactKind kind, Quantity quantity) {
		if (kind != FactKind.PROJECTED_CHANGE && quantity.value().signum() < 0) {
			return Optional.of(Fault.NEGATIVE);
		}
		if (SHARES.contains(kind) && !Shares.isShare(quantity)) {
			return Optional.of(Fault.NO_SHARE);
		}
		if (kind.unit() == Unit.LEVEL && !LEVELS.contains(quantity.value().stripTrailingZeros())) {
			return Optional.of(Fault.NO_LEVEL);
		}
		boolean withoutError = quantity.relativeStandardError().isEmpty() || SAMPLED.contains(kind);
		return withoutError ? Optional.empty() : Optional.of(Fault.NO_STANDARD_ERROR);
	}

	/**
	 * Whether a relative standard error is published for a kind: it belongs to the
	 * statistic for which it is published.
	 * @return true for mean wages and employment
	 */
	public static boolean isSampled(FactKind kind) {
		return SAMPLED.contains(kind);
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

	@JsonProperty("blank")
	public boolean isBlank() {
		return this.answer instanceof Blank;
	}

	/** Why a number cannot be of a kind. */
	@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
	public enum Fault {

		/** Only a projected change can be. */
		NEGATIVE("is not negative"),

		NO_SHARE("is a share, which lies between 0 and 100 percent"),

		NO_LEVEL("is a level: 1, 2, 3, 4 or 5"),

		/** It belongs to the statistic for which it is published. */
		NO_STANDARD_ERROR("has no published relative standard error");

		private final String words;

		String words() {
			return this.words;
		}

	}

}
