package org.rolepair.exchange.tables;

import java.util.List;

/**
 * A row that was left out, and why.
 *
 * @param problem all problems in one
 */
public record RejectedRow(TableRow row, FileProblem problem, List<FileProblem> problems) {

	public RejectedRow {
		problems = List.copyOf(problems);
	}

	public RejectedRow(TableRow row, RejectedRowException rejection) {
		this(row, rejection.problem(), rejection.problems());
	}

	/** Returns the reason after the heading of its column, if it has one. */
	String reason() {
		String column = this.problem.column();
		return column.isEmpty() ? this.problem.reason() : column + ": " + this.problem.reason();
	}

}
