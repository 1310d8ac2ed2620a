package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.LongStream;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;

/**
 * One occupation's wage statistics in one area and industry. Numbers are stored in
 * hundredths as longs, since there are hundreds of thousands of rows.
 */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
@Getter
public final class OewsRow {

	private static final long NOTHING = Long.MIN_VALUE;

	static final long WITHHELD = NOTHING + 1;

	static final long CAPPED = NOTHING + 2;

	static final long NOT_APPLICABLE = NOTHING + 3;

	private final WageArea area;

	/** The industry's title, "Cross-industry" for all industries together. */
	private final String industry;

	/** The SOC code, or the statistics' own code for several occupations. */
	private final String code;

	private final String title;

	@Getter(AccessLevel.NONE)
	private final long[] hundredths = LongStream.generate(() -> NOTHING).limit(OewsColumn.values().length).toArray();

	void set(OewsColumn column, BigDecimal number) {
		this.hundredths[column.ordinal()] = number.movePointRight(2).longValueExact();
	}

	void mark(OewsColumn column, long mark) {
		this.hundredths[column.ordinal()] = mark;
	}

	boolean hasNumber(OewsColumn column) {
		long stored = this.hundredths[column.ordinal()];
		return stored > NOT_APPLICABLE || stored == CAPPED;
	}

	/** Returns the number, or empty if the cell is marked, empty or above the cap. */
	public Optional<BigDecimal> exact(OewsColumn column) {
		long stored = this.hundredths[column.ordinal()];
		return (stored > NOT_APPLICABLE) ? Optional.of(BigDecimal.valueOf(stored, 2).setScale(column.decimals()))
				: Optional.empty();
	}

	/** Returns whether wages are published by the hour alone. */
	public boolean isHourlyOnly() {
		return this.hundredths[OewsColumn.ANNUAL_MEDIAN.ordinal()] == NOT_APPLICABLE;
	}

	/** Returns a number, "at least" the cap, or the reason why there is no value. */
	public Answer answer(OewsColumn column, OewsTable table) {
		long stored = this.hundredths[column.ordinal()];
		if (stored == CAPPED) {
			return new Quantity(table.cap(column), Bound.AT_LEAST, 0, Optional.empty());
		}
		if (stored == NOT_APPLICABLE) {
			return new Blank(BlankReason.NOT_APPLICABLE);
		}
		if (stored > NOT_APPLICABLE) {
			return Quantity.of(exact(column).orElseThrow());
		}
		return new Blank(table.holds(column) ? BlankReason.WITHHELD : BlankReason.NOT_IN_COPY);
	}

	public StatisticalRow statisticalRow() {
		return new StatisticalRow(Optional.of(this.code), this.title);
	}

	/**
	 * A place of the wage statistics.
	 *
	 * @param code with its leading zeros: "01", "10180"
	 * @param type 1 the nation, 2 a state, 3 a territory, 4 a metropolitan area, 6 a
	 * nonmetropolitan one
	 * @param state the postal code of the main state
	 */
	public record WageArea(String code, String title, int type, String state) {

		public boolean isNation() {
			return this.type == 1;
		}

		public boolean isState() {
			return this.type == 2 || this.type == 3;
		}

		public boolean isMetropolitan() {
			return this.type == 4;
		}

	}

}
