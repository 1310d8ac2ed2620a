package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.page.figure.FigureCell;

/**
 * A table of facts.
 *
 * @param rows the rows that match the filter
 * @param notCompared rows that are not comparable, which a filter puts last; none without
 * a filter
 * @param compared whether it shows differences; tables about people do not
 */
public record FactTable(String caption, List<Row> rows, List<Row> notCompared, boolean compared) {

	public boolean isEmpty() {
		return this.rows.isEmpty() && this.notCompared.isEmpty();
	}

	record Row(String label, List<Column> columns) {

		/** Returns the difference of a pair's second role. */
		public List<VerdictWording> pairDifferences() {
			return this.columns.get(1).differences();
		}

	}

	/**
	 * A cell with the difference from the first role.
	 *
	 * @param number the column, from 1
	 * @param difference empty in the first column, and where nothing is compared
	 */
	record Column(int number, FigureCell figure, Optional<VerdictWording> difference) {

		public List<VerdictWording> differences() {
			return this.difference.map(List::of).orElse(List.of());
		}

	}

}
