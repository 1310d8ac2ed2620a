package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.BlankReason;

/** The rows of detailed occupations of one file and scope of the wage statistics. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class OewsTable {

	private static final int LAST_HYBRID_YEAR = 2020;

	@Getter
	private final String file;

	/** The month of the statistics, always a May. */
	@Getter
	private final YearMonth edition;

	@Getter
	private final OewsScope scope;

	@Getter
	private final List<OewsRow> rows = new ArrayList<>();

	private final Map<String, OewsRow> byCode = new HashMap<>();

	private final Set<OewsColumn> held = EnumSet.noneOf(OewsColumn.class);

	void add(OewsRow row) {
		this.rows.add(row);
		this.byCode.put(row.code(), row);
		Stream.of(OewsColumn.values()).filter(row::hasNumber).forEach(this.held::add);
	}

	/**
	 * Returns whether the edition uses SOC 2018 throughout. Those of 2019 and 2020 mix it
	 * with SOC 2010, so that one code can stand for two occupations.
	 */
	public boolean usesSoc2018() {
		return this.edition.getYear() > LAST_HYBRID_YEAR;
	}

	/** Returns the last row of an occupation code, its only one in a national table. */
	Optional<OewsRow> row(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * Returns whether any row has a number in a column. If not, the copy lacks the column
	 * ({@link BlankReason#NOT_IN_COPY}); its values aren't withheld.
	 */
	public boolean holds(OewsColumn column) {
		return this.held.contains(column);
	}

	/** Returns whether every column has a number; some copies lack whole columns. */
	public boolean isComplete() {
		return this.held.containsAll(EnumSet.allOf(OewsColumn.class));
	}

	/**
	 * Returns the wage above which no number is published, in dollars per hour or year.
	 * The cap was raised in May 2022.
	 */
	BigDecimal cap(OewsColumn column) {
		boolean raised = this.edition.getYear() >= 2022;
		if (column.isHourly()) {
			return new BigDecimal(raised ? "115.00" : "100.00");
		}
		return new BigDecimal(raised ? "239200" : "208000");
	}

}
