package org.rolepair.wages.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.RoleMark;
import org.rolepair.page.figure.SourceLine;

/**
 * The median pay of a page's roles over the years: a sentence, a chart and its table.
 *
 * @param finding how pay changed over the whole span; empty where that is unknown
 * @param from the surveys and the consumer prices
 * @param chart empty if no two surveys have a median of one occupation
 * @param notes how to read it, and what is missing
 */
public record PayTrend(String finding, List<SourceLine> from, Optional<PayTrendChart> chart, Table table,
		List<String> notes) {

	/**
	 * All surveys, oldest first.
	 *
	 * @param label the words that unfold the table
	 */
	public record Table(String label, String caption, List<Head> heads, List<Row> rows) {

	}

	/** A column of the table: an occupation, by the number of its first role. */
	public record Head(int column, String title) {

		public String mark() {
			return RoleMark.of(this.column);
		}

	}

	/** A survey, with the address of its source and a value for each occupation. */
	public record Row(String survey, String path, List<FigureValue> values) {

	}

}
