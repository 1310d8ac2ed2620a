package org.rolepair.exchange.tables;

import java.util.Comparator;

/**
 * A problem with a file or a row, worded for the person who can fix it.
 *
 * @param file the file as its owner knows it, "archive.zip/Skills.xlsx"
 * @param row the row, from 1; 0 for the whole file
 * @param column the column's heading or letter; empty for the whole row
 * @param reason a sentence without its final period
 */
public record FileProblem(String file, int row, String column, String reason) {

	/** Orders problems by file and row. */
	public static final Comparator<FileProblem> BY_PLACE = Comparator.comparing(FileProblem::file)
		.thenComparingInt(FileProblem::row);

	public static FileProblem of(String file, String reason) {
		return new FileProblem(file, 0, "", reason);
	}

	public String line() {
		String place = (this.row == 0) ? this.file : this.file + ", row " + this.row;
		return (this.column.isEmpty() ? place : place + ", column " + this.column) + ": " + this.reason;
	}

}
