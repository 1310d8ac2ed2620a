package org.rolepair.exchange.tables;

/** A row that was left out, and why. */
public record RejectedRow(TableRow row, FileProblem problem) {

	/** Returns the reason after the heading of its column, if it has one. */
	String reason() {
		String column = this.problem.column();
		return column.isEmpty() ? this.problem.reason() : column + ": " + this.problem.reason();
	}

}
