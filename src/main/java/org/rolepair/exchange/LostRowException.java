package org.rolepair.exchange;

import org.rolepair.table.Problem;

/**
 * Nothing can come of a row, while others can be taken.
 */
class LostRowException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	LostRowException(Problem problem) {
		super(problem.line());
		this.problem = problem;
	}

	Problem problem() {
		return this.problem;
	}

}
