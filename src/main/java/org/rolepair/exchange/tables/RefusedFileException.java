package org.rolepair.exchange.tables;

/** Thrown if a file cannot be read; the message is for the person who supplied it. */
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
