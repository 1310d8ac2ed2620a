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

/** One file of the wage statistics: its edition and rows of detailed occupations. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class OewsTable {

	@Getter
	private final String file;

	/** The month of the statistics, always a May. */
	@Getter
	private final YearMonth edition;

	@Getter
	private final List<OewsRow> rows = new ArrayList<>();

	private final Map<String, OewsRow> byCode = new HashMap<>();

	private final Set<OewsColumn> held = EnumSet.noneOf(OewsColumn.class);

	void add(OewsRow row) {
		this.rows.add(row);
		this.byCode.put(row.code(), row);
		Stream.of(OewsColumn.values()).filter(row::hasNumber).forEach(this.held::add);
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
