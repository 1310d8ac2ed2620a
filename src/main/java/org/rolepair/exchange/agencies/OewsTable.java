package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.BlankReason;

/**
 * One file of the wage statistics: its edition and its rows of detailed occupations.
 */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class OewsTable {

	private final String file;

	private final YearMonth edition;

	private final List<OewsRow> rows = new ArrayList<>();

	private final Set<OewsColumn> held = EnumSet.noneOf(OewsColumn.class);

	void add(OewsRow row) {
		this.rows.add(row);
		for (OewsColumn column : OewsColumn.values()) {
			if (row.holdsNumber(column)) {
				this.held.add(column);
			}
		}
	}

	public String file() {
		return this.file;
	}

	/**
	 * The month that the statistics speak of.
	 * @return a May
	 */
	public YearMonth edition() {
		return this.edition;
	}

	public List<OewsRow> rows() {
		return Collections.unmodifiableList(this.rows);
	}

	/**
	 * Whether any row has a number in a column. Where none has, the column was not in the
	 * copy that was read, which is not the same as withheld.
	 * @param column the column
	 * @return false for {@link BlankReason#NOT_IN_COPY}
	 */
	public boolean holds(OewsColumn column) {
		return this.held.contains(column);
	}

	/**
	 * Whether the file is the agency's own: a published copy lacks whole columns.
	 * @return true when every column has a number somewhere
	 */
	public boolean isComplete() {
		return this.held.containsAll(EnumSet.allOf(OewsColumn.class));
	}

	/**
	 * The wage above which the edition publishes no number, in dollars an hour or a year.
	 * It was raised in May 2022.
	 */
	BigDecimal cap(OewsColumn column) {
		boolean raised = this.edition.getYear() >= 2022;
		if (column.isHourly()) {
			return new BigDecimal(raised ? "115.00" : "100.00");
		}
		return new BigDecimal(raised ? "239200" : "208000");
	}

}
