package org.rolepair.exchange.roletable;

import java.util.Locale;

import org.rolepair.role.fact.FactKind;

/**
 * The columns that tell where a figure comes from. Each stands once for the whole row and
 * once more for every figure.
 */
public enum OriginColumn {

	SOURCE, PERIOD, PLACE, POPULATION, STATISTICAL_ROW,

	/** There is none for the whole row. */
	DERIVED;

	/**
	 * The heading for the whole row.
	 * @return such as "period"
	 */
	public String heading() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The heading for one figure.
	 * @param kind the kind of the figure
	 * @return such as "annual_mean_wage_period"
	 */
	public String heading(FactKind kind) {
		return heading(RoleColumns.heading(kind));
	}

	String heading(String figure) {
		return figure + "_" + heading();
	}

}
