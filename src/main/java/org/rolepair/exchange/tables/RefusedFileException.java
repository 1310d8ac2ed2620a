package org.rolepair.exchange.tables;

import lombok.Getter;

/** Thrown if a file cannot be read; the message is for the person who supplied it. */
@Getter
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

}
