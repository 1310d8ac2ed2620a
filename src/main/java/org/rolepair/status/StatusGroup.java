package org.rolepair.status;

import java.util.List;

/**
 * Figures that belong together.
 *
 * @param id of its heading
 * @param heading what they are of
 * @param rows the figures
 */
record StatusGroup(String id, String heading, List<Row> rows) {

	StatusGroup {
		rows = List.copyOf(rows);
	}

	/**
	 * A figure.
	 *
	 * @param label what it is
	 * @param text the figure in words
	 */
	record Row(String label, String text) {

	}

}
