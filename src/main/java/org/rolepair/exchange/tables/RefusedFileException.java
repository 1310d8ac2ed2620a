package org.rolepair.exchange.tables;

/**
 * A file that cannot be read. Its message is for whoever gave the file.
 */
public class RefusedFileException extends RuntimeException {

	private final FileProblem problem;

	public RefusedFileException(FileProblem problem) {
		super(problem.line());
		this.problem = problem;
	}

	public RefusedFileException(FileProblem problem, Throwable cause) {
		super(problem.line(), cause);
		this.problem = problem;
	}

	public FileProblem problem() {
		return this.problem;
	}

}
