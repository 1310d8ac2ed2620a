package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.figure.BarTable;

/**
 * The skills of the compared roles: mentions, ratings, and what they share.
 *
 * @param finding what the section shows; may be empty
 * @param mentions one table per role with shares of mentions
 * @param notes on how skills are measured
 * @param origins where the ratings come from
 * @param groups ratings as marks on a line, by what they show
 * @param all the table of all ratings
 */
record SkillSection(String finding, List<BarTable> mentions, List<BarTable.RoleLine> mentionOrigins, List<String> notes,
		List<BarTable.RoleLine> origins, List<DotGroup> groups, Optional<FactTable> all) {

	/** Skills that show the same, such as that they matter more for one role. */
	record DotGroup(String title, List<DotRow> rows) {

	}

	/**
	 * A skill with its ratings as marks on a line from 1 to 5.
	 *
	 * @param from where the lowest rating lies, a percentage of the line's width
	 * @param to where the highest lies
	 */
	record DotRow(FactTable.Row row, String from, String to, List<Dot> dots) {

	}

	/**
	 * A rating's mark.
	 *
	 * @param x a percentage of the line's width
	 * @param y in pixels; equal ratings stand above and below the line
	 */
	record Dot(int column, String x, String y) {

	}

}
