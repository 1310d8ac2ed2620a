package org.rolepair.exchange.agencies;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.PriceLevel;

/** The levels of one price series in a file. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class PriceTable {

	@Getter
	private final PriceKind kind;

	@Getter
	private final List<PriceLevel> levels = new ArrayList<>();

	/** Whether the file has other series, too, as the agency's own file does. */
	@Getter
	private boolean whole;

	void add(PriceLevel level) {
		this.levels.add(level);
	}

	void addOtherSeries() {
		this.whole = true;
	}

	/** Returns the newest month of the series, December for a year. */
	public YearMonth newest() {
		return this.levels.stream().map(PriceLevel::month).max(YearMonth::compareTo).orElseThrow();
	}

}
