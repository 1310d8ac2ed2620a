package org.rolepair.exchange.roletable;

import java.util.Locale;

import org.rolepair.role.fact.FactKind;

/** The origin columns, each for the whole row and again for each figure. */
public enum OriginColumn {

	SOURCE, PERIOD, PLACE, POPULATION, STATISTICAL_ROW,

	/** Exists for figures only, not for the whole row. */
	DERIVED;

	public String heading() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the heading for one figure, such as "annual_mean_wage_period". */
	public String heading(FactKind kind) {
		return heading(RoleColumns.heading(kind));
	}

	String heading(String figure) {
		return figure + "_" + heading();
	}

}
