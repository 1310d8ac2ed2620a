package org.rolepair.page.figure;

import java.util.List;

import lombok.With;

/**
 * Shares as a table whose cells are bars on one scale.
 *
 * @param heading what the rows are, such as "Level"
 * @param origins where the shares come from: once if all roles have one source, else for
 * each role
 * @param notes on respondents, rounding and overlapping groups
 */
public record BarTable(String title, String heading, List<String> columns, List<RoleLine> origins,
		@With List<String> notes, List<Row> rows) {

	/** Returns the column of a table of one role. */
	public int column() {
		return this.rows.get(0).bars().get(0).column();
	}

	public String mark() {
		return RoleMark.of(column());
	}

	/**
	 * Where one role's shares come from.
	 *
	 * @param role the role's title, with a colon and a space; empty for all roles
	 */
	public record RoleLine(String role, SourceLine line) {

	}

	/**
	 * One group of a distribution.
	 *
	 * @param hint a word on the group, such as that both roles list it; may be empty
	 * @param bars one for each role, in column order
	 */
	public record Row(String name, String hint, List<Bar> bars) {

	}

	/**
	 * A role's share.
	 *
	 * @param column the role's column, from 1
	 * @param width a percentage of the cell; 0 for a blank
	 */
	public record Bar(int column, String role, String width, String text, boolean blank) {

		public String mark() {
			return RoleMark.of(this.column);
		}

		/** Returns the CSS classes of the cell. */
		public String style() {
			return "r" + this.column + (this.blank ? " blank" : "");
		}

	}

}
