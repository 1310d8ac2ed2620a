package org.rolepair.exchange.tables;

import lombok.Getter;

/**
 * Thrown if one row cannot be read while others can. The message is for the person who
 * supplied the file.
 */
@Getter
public class RejectedRowException extends RuntimeException {

	private final FileProblem problem;

	public RejectedRowException(FileProblem problem) {
		super(problem.line());
		this.problem = problem;
	}

}
