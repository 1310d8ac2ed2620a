package org.rolepair.exchange.tables;

/**
 * A row that cannot be taken while others can. Its message is for whoever gave the file.
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
