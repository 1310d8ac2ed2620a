package org.rolepair.table;

/**
 * A row that cannot be taken while others can. Its message is for whoever gave the file.
 */
public class RejectedRowException extends RuntimeException {

	private final Problem problem;

	public RejectedRowException(Problem problem) {
		super(problem.line());
		this.problem = problem;
	}

	public Problem problem() {
		return this.problem;
	}

}
