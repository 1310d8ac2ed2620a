package org.rolepair.wages;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.FactKind;

/** The kinds of places for which wages are published, each a separate series. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public enum PlaceKind {

	/** States, the District of Columbia, and territories. */
	STATE(FactKind.ANNUAL_MEAN_WAGE, 500),

	METROPOLITAN_AREA(FactKind.ANNUAL_MEDIAN_WAGE, 200);

	private final FactKind ranked;

	private final int employmentFloor;

	/** Returns the wage used for ranking, the annual mean or the annual median. */
	public FactKind ranked() {
		return this.ranked;
	}

	/** Returns the fewest jobs with which a place is ranked, always positive. */
	public int employmentFloor() {
		return this.employmentFloor;
	}

}
