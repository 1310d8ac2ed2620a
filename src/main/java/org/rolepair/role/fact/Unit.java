package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Optional;

import lombok.Getter;

/** What a number counts. Money is in the currency of the role. */
@Getter
public enum Unit {

	MONEY_PER_YEAR, MONEY_PER_HOUR, PERCENT, JOBS, OPENINGS_PER_YEAR, YEARS, LEVEL(1, 5),

	/** How important something is for the role. */
	RATING(1, 5),

	/** How well the role's work fits people with an interest. */
	INTEREST(1, 7),

	/** How much a work style helps or hinders in the role. */
	IMPACT(-3, 3),

	/** A rank of what sets the role apart, 1 being the first; 0 is not ranked. */
	RANK(0, 10),

	/** A rank among a study's occupations, from 0 to 100. */
	PERCENTILE,

	NONE;

	/** The scale of ratings; empty for numbers without limits. */
	private final Optional<RatingScale> scale;

	Unit() {
		this.scale = Optional.empty();
	}

	Unit(int lowest, int highest) {
		this.scale = Optional.of(new RatingScale(lowest, highest));
	}

	public boolean isMoney() {
		return this == MONEY_PER_YEAR || this == MONEY_PER_HOUR;
	}

	/** Returns whether a number can have this unit, as far as the scale says. */
	public boolean includes(BigDecimal number) {
		return this.scale.filter((limits) -> !limits.includes(number)).isEmpty();
	}

}
