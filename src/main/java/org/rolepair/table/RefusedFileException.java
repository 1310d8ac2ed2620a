package org.rolepair.table;

/**
 * A file that cannot be read. Its message is for whoever gave the file.
 */
public class RefusedFileException extends RuntimeException {

	private final Problem problem;

	public RefusedFileException(Problem problem) {
		super(problem.line());
		this.problem = problem;
	}

	public RefusedFileException(Problem problem, Throwable cause) {
		super(problem.line(), cause);
		this.problem = problem;
	}

	public Problem problem() {
		return this.problem;
	}

}
