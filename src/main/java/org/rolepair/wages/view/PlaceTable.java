package org.rolepair.wages.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.SourceLine;

/** Places with figures in columns; the limits say which places. */
public record PlaceTable(String id, String caption, String limits, SourceLine from, List<String> headings,
		List<Row> rows) {

	/**
	 * A place.
	 *
	 * @param path the page at this place; empty for the nation
	 * @param from where the figures come from, if the table does not say it
	 */
	public record Row(String name, Optional<String> path, Optional<SourceLine> from, List<FigureValue> values) {

		/** Returns whether this is the nation's row. */
		public boolean isNation() {
			return this.path.isEmpty();
		}

	}

}
