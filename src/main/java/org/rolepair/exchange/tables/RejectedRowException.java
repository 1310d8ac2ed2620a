package org.rolepair.exchange.tables;

/**
 * Thrown if one row cannot be read while others can. The message is for the person who
 * supplied the file.
 */
public class RejectedRowException extends RuntimeException {

	private final FileProblem problem;

	public RejectedRowException(FileProblem problem) {
		super(problem.line());
		this.problem = problem;
	}

	public FileProblem problem() {
		return this.problem;
	}

}
