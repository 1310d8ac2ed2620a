package org.rolepair.official;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
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

	private final Caps caps;

	private final List<WageRow> rows = new ArrayList<>();

	private final Set<WageColumn> held = EnumSet.noneOf(WageColumn.class);

	WageTable(String file, YearMonth edition, Caps caps) {
		this.file = file;
		this.edition = edition;
		this.caps = caps;
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
		return List.copyOf(this.rows);
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

	BigDecimal cap(WageColumn column) {
		return column.isHourly() ? this.caps.hourly() : this.caps.annual();
	}

	/**
	 * The wages above which an edition publishes no number.
	 *
	 * @param hourly dollars an hour
	 * @param annual dollars a year
	 */
	record Caps(BigDecimal hourly, BigDecimal annual) {

		/** Since May 2022; earlier editions with present codes had less. */
		static Caps of(YearMonth edition) {
			return (edition.getYear() >= 2022) ? new Caps(new BigDecimal("115.00"), new BigDecimal("239200"))
					: new Caps(new BigDecimal("100.00"), new BigDecimal("208000"));
		}

	}

}
