package org.rolepair.wages;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.FactKind;

/** The kinds of places for which wages are published, each a separate series. */
@RequiredArgsConstructor
@Getter
public enum PlaceKind {

	/** States, the District of Columbia, and territories. */
	STATE(FactKind.ANNUAL_MEAN_WAGE, FactKind.HOURLY_MEAN_WAGE, 500),

	METROPOLITAN_AREA(FactKind.ANNUAL_MEDIAN_WAGE, FactKind.HOURLY_MEDIAN_WAGE, 200),

	/** The nation. All its editions count, as a series over the years. */
	NATION(FactKind.ANNUAL_MEDIAN_WAGE, FactKind.HOURLY_MEDIAN_WAGE, 1);

	/** The wage by which places are ranked. */
	private final FactKind ranked;

	/** The same for occupations without annual wages. */
	private final FactKind rankedByTheHour;

	/** The fewest jobs with which a place is ranked, always positive. */
	private final int employmentFloor;

}
