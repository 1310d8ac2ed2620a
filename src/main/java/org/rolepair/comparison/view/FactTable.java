package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.page.figure.FigureCell;

/**
 * A table of facts as it stands on the page.
 *
 * @param caption what it shows
 * @param rows its rows, those that fit the filter
 * @param undecided the rows that cannot be compared, which a filter puts last; none
 * without a filter
 * @param compared whether it has differences; tables about people have none
 */
public record FactTable(String caption, List<Row> rows, List<Row> undecided, boolean compared) {

	public boolean isEmpty() {
		return this.rows.isEmpty() && this.undecided.isEmpty();
	}

	/**
	 * A row.
	 *
	 * @param label what it states
	 * @param columns the cells, one for each role
	 */
	record Row(String label, List<Column> columns) {

		/** The difference of the one other role of a pair. */
		public List<VerdictWording> pairDifferences() {
			return this.columns.get(1).differences();
		}

	}

	/**
	 * A cell with the difference from the first role.
	 *
	 * @param number the column, from 1
	 * @param figure the figure
	 * @param difference empty in the first column, and where nothing is compared
	 */
	record Column(int number, FigureCell figure, Optional<VerdictWording> difference) {

		public List<VerdictWording> differences() {
			return this.difference.map(List::of).orElse(List.of());
		}

	}

}
