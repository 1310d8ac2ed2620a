package org.rolepair.official;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rolepair.fact.BlankReason;

/**
 * One file of the wage statistics: its edition and its rows of detailed occupations.
 */
public final class WageTable {

	private final String file;

	private final YearMonth edition;

	private final List<WageRow> rows = new ArrayList<>();

	private final Set<WageColumn> held = EnumSet.noneOf(WageColumn.class);

	WageTable(String file, YearMonth edition) {
		this.file = file;
		this.edition = edition;
	}

	void add(WageRow row) {
		this.rows.add(row);
		for (WageColumn column : WageColumn.values()) {
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

	public List<WageRow> rows() {
		return Collections.unmodifiableList(this.rows);
	}

	/**
	 * Whether any row has a number in a column. Where none has, the column was not in the
	 * copy that was read, which is not the same as withheld.
	 * @param column the column
	 * @return false for {@link BlankReason#NOT_IN_COPY}
	 */
	public boolean holds(WageColumn column) {
		return this.held.contains(column);
	}

	/**
	 * Whether the file is the agency's own: a published copy lacks whole columns.
	 * @return true when every column has a number somewhere
	 */
	public boolean isComplete() {
		return this.held.containsAll(EnumSet.allOf(WageColumn.class));
	}

	/**
	 * The wage above which the edition publishes no number, in dollars an hour or a year.
	 * It was raised in May 2022.
	 */
	BigDecimal cap(WageColumn column) {
		boolean raised = this.edition.getYear() >= 2022;
		if (column.isHourly()) {
			return new BigDecimal(raised ? "115.00" : "100.00");
		}
		return new BigDecimal(raised ? "239200" : "208000");
	}

}
