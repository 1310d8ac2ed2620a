package org.rolepair.exchange.agencies;

import java.util.List;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.FactKind;

@RequiredArgsConstructor
@Getter(AccessLevel.PACKAGE)
public enum OewsColumn {

	EMPLOYMENT("TOT_EMP", 0, FactKind.EMPLOYMENT), EMPLOYMENT_ERROR("EMP_PRSE", 1, FactKind.EMPLOYMENT),
	HOURLY_MEAN("H_MEAN", 2, FactKind.HOURLY_MEAN_WAGE), ANNUAL_MEAN("A_MEAN", 0, FactKind.ANNUAL_MEAN_WAGE),
	MEAN_ERROR("MEAN_PRSE", 1, FactKind.ANNUAL_MEAN_WAGE),
	ANNUAL_PERCENTILE_10("A_PCT10", 0, FactKind.ANNUAL_WAGE_PERCENTILE_10),
	ANNUAL_PERCENTILE_25("A_PCT25", 0, FactKind.ANNUAL_WAGE_PERCENTILE_25),
	ANNUAL_MEDIAN("A_MEDIAN", 0, FactKind.ANNUAL_MEDIAN_WAGE),
	ANNUAL_PERCENTILE_75("A_PCT75", 0, FactKind.ANNUAL_WAGE_PERCENTILE_75),
	ANNUAL_PERCENTILE_90("A_PCT90", 0, FactKind.ANNUAL_WAGE_PERCENTILE_90),
	HOURLY_PERCENTILE_10("H_PCT10", 2, FactKind.HOURLY_WAGE_PERCENTILE_10),
	HOURLY_PERCENTILE_25("H_PCT25", 2, FactKind.HOURLY_WAGE_PERCENTILE_25),
	HOURLY_MEDIAN("H_MEDIAN", 2, FactKind.HOURLY_MEDIAN_WAGE),
	HOURLY_PERCENTILE_75("H_PCT75", 2, FactKind.HOURLY_WAGE_PERCENTILE_75),
	HOURLY_PERCENTILE_90("H_PCT90", 2, FactKind.HOURLY_WAGE_PERCENTILE_90);

	/** From the lowest, with the median. */
	public static final List<OewsColumn> ANNUAL_PERCENTILES = List.of(ANNUAL_PERCENTILE_10, ANNUAL_PERCENTILE_25,
			ANNUAL_MEDIAN, ANNUAL_PERCENTILE_75, ANNUAL_PERCENTILE_90);

	/** From the lowest, with the median. */
	public static final List<OewsColumn> HOURLY_PERCENTILES = List.of(HOURLY_PERCENTILE_10, HOURLY_PERCENTILE_25,
			HOURLY_MEDIAN, HOURLY_PERCENTILE_75, HOURLY_PERCENTILE_90);

	private final String heading;

	/** The number of decimals published. */
	private final int decimals;

	/** The kind of fact in this column, or of the fact whose error it holds. */
	@Getter
	private final FactKind kind;

	public OewsColumn byTheHour() {
		return valueOf(name().replaceFirst("^ANNUAL", "HOURLY"));
	}

	boolean isWage() {
		return isHourly() || isAnnual();
	}

	boolean isHourly() {
		return this.heading.startsWith("H_");
	}

	boolean isAnnual() {
		return this.heading.startsWith("A_");
	}

}
