package org.rolepair.exchange.tables;

/**
 * What is wrong with a file or a row, said to whoever can mend it.
 *
 * @param file the file as its owner knows it, "archive.zip/Skills.xlsx"
 * @param row the row, from 1; 0 when the whole file is meant
 * @param column the column by its heading, or its letter; empty when the whole row is
 * meant
 * @param reason what is wrong, as a sentence without its full stop
 */
public record FileProblem(String file, int row, String column, String reason) {

	/**
	 * Something that is wrong with a file as a whole.
	 * @param file the file
	 * @param reason what is wrong
	 * @return the problem
	 */
	public static FileProblem of(String file, String reason) {
		return new FileProblem(file, 0, "", reason);
	}

	/**
	 * The problem as one line.
	 * @return file, row, column and reason
	 */
	public String line() {
		String place = (this.row == 0) ? this.file : this.file + ", row " + this.row;
		return (this.column.isEmpty() ? place : place + ", column " + this.column) + ": " + this.reason;
	}

}
