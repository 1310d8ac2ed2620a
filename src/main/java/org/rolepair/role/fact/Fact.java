package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** One source's answer for one kind of fact, with its origin. */
public record Fact(@JsonProperty("kind") FactKind kind, @JsonProperty("answer") Answer answer,
		@JsonProperty("origin") Origin origin) {

	private static final Set<FactKind> SAMPLED = EnumSet.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.HOURLY_MEAN_WAGE,
			FactKind.EMPLOYMENT);

	private static final Set<FactKind> SHARES = EnumSet.of(FactKind.LGBT_SHARE, FactKind.JOB_SATISFACTION);

	public Fact {
		if (answer instanceof Value && !kind.form().isInstance(answer)) {
			throw new IllegalArgumentException("%s takes the form %s, not %s".formatted(kind,
					kind.form().getSimpleName(), answer.getClass().getSimpleName()));
		}
		answer.as(Quantity.class).flatMap((quantity) -> faultOf(kind, quantity)).ifPresent((fault) -> {
			throw new IllegalArgumentException("%s %s".formatted(kind, fault.words()));
		});
		answer.as(Ratings.class).ifPresent((ratings) -> requireOnScale(kind.unit(), ratings));
	}

	/** Returns why a number cannot be of a kind; empty if it can. */
	public static Optional<Fault> faultOf(FactKind kind, Quantity quantity) {
		if (kind != FactKind.PROJECTED_CHANGE && quantity.value().signum() < 0) {
			return Optional.of(Fault.NEGATIVE);
		}
		if (SHARES.contains(kind) && !Distribution.isShare(quantity)) {
			return Optional.of(Fault.NO_SHARE);
		}
		if (kind.unit() == Unit.LEVEL && !isLevel(quantity.value())) {
			return Optional.of(Fault.NO_LEVEL);
		}
		if (kind.unit() == Unit.PERCENTILE && !Distribution.isShare(quantity)) {
			return Optional.of(Fault.NO_PERCENTILE);
		}
		boolean withoutError = quantity.relativeStandardError().isEmpty() || SAMPLED.contains(kind);
		return withoutError ? Optional.empty() : Optional.of(Fault.NO_STANDARD_ERROR);
	}

	private static void requireOnScale(Unit unit, Ratings ratings) {
		RatingScale scale = unit.scale().orElseThrow();
		for (Part part : ratings.parts()) {
			part.quantity().filter((rating) -> !scale.includes(rating.value())).ifPresent((rating) -> {
				throw new IllegalArgumentException("A rating is from %d to %d: %s has %s".formatted(scale.lowest(),
						scale.highest(), part.name(), rating.amount()));
			});
		}
	}

	private static boolean isLevel(BigDecimal number) {
		return Unit.LEVEL.includes(number) && number.stripTrailingZeros().scale() <= 0;
	}

	/** Returns whether sources publish a relative standard error for this kind. */
	public static boolean isSampled(FactKind kind) {
		return SAMPLED.contains(kind);
	}

	public <V extends Value> Optional<V> value(Class<V> form) {
		return this.answer.as(form);
	}

	/** Returns the greatest number of respondents that any part states. */
	public Optional<Integer> respondents() {
		return this.answer.parts()
			.stream()
			.flatMap((part) -> part.sampling().stream())
			.map(Sampling::respondents)
			.max(Integer::compareTo);
	}

	@JsonProperty("blank")
	public boolean isBlank() {
		return this.answer instanceof Blank;
	}

	@RequiredArgsConstructor
	@Getter(AccessLevel.PACKAGE)
	public enum Fault {

		/** Only a projected change can be negative. */
		NEGATIVE("can't be negative"),

		NO_SHARE("must be a share from 0 to 100 percent"),

		NO_LEVEL("must be a level from 1 to 5"),

		NO_PERCENTILE("must be a rank from 0 to 100"),

		/** Only sampled kinds have a published standard error. */
		NO_STANDARD_ERROR("has no published relative standard error");

		private final String words;

	}

}
