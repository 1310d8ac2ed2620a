package org.rolepair.role.fact;

import java.time.YearMonth;
import java.util.Optional;

import org.rolepair.source.Period;

/**
 * Origins for tests.
 */
public final class Origins {

	private Origins() {
	}

	/**
	 * A survey of May 2025, without a statistical row.
	 */
	public static Origin survey() {
		return survey(YearMonth.of(2025, 5));
	}

	public static Origin survey(YearMonth month) {
		return new Origin("survey", Period.of(month.toString(), month), Origin.UNITED_STATES,
				Population.WAGE_AND_SALARY_WORKERS, Optional.empty(), Optional.empty());
	}

	/**
	 * A source that states no period.
	 */
	public static Origin undated(String source) {
		return new Origin(source, Period.NOT_STATED, Origin.UNITED_STATES, Population.NOT_STATED, Optional.empty(),
				Optional.empty());
	}

	public static Origin onRow(Origin origin, String code, String title) {
		return new Origin(origin.source(), origin.period(), origin.place(), origin.population(),
				Optional.of(new StatisticalRow(Optional.ofNullable(code), title)), origin.derivation());
	}

	public static Origin of(Origin origin, Population population) {
		return new Origin(origin.source(), origin.period(), origin.place(), population, origin.row(),
				origin.derivation());
	}

	public static Origin at(Origin origin, Period period) {
		return new Origin(origin.source(), period, origin.place(), origin.population(), origin.row(),
				origin.derivation());
	}

	public static Origin in(Origin origin, String place) {
		return new Origin(origin.source(), origin.period(), place, origin.population(), origin.row(),
				origin.derivation());
	}

	public static Origin from(Origin origin, String source) {
		return new Origin(source, origin.period(), origin.place(), origin.population(), origin.row(),
				origin.derivation());
	}

}
