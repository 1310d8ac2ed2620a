package org.rolepair.exchange.tables;

import java.util.List;

import lombok.Getter;

/**
 * Thrown if one row cannot be read while others can. The message is for the person who
 * supplied the file.
 */
@Getter
public class RejectedRowException extends RuntimeException {

	/** All problems of the row in one. */
	private final FileProblem problem;

	/** The problems one by one. */
	private final List<FileProblem> problems;

	public RejectedRowException(FileProblem problem) {
		this(problem, List.of(problem));
	}

	RejectedRowException(FileProblem problem, List<FileProblem> problems) {
		super(problem.line());
		this.problem = problem;
		this.problems = List.copyOf(problems);
	}

}
