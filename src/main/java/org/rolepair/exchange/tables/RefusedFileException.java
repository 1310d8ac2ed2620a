package org.rolepair.exchange.tables;

import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** Thrown if a file cannot be read; the message is for the person who supplied it. */
@Getter
public class RefusedFileException extends RuntimeException {

	private final FileProblem problem;

	public RefusedFileException(FileProblem problem) {
		this(problem, null);
	}

	public RefusedFileException(FileProblem problem, @Nullable Throwable cause) {
		super(problem.line(), cause);
		this.problem = problem;
	}

}
