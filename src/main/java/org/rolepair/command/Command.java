package org.rolepair.command;

import java.io.PrintStream;
import java.util.List;

/**
 * Something that an operator can do from the command line.
 */
public interface Command {

	/** What came of it well. */
	int DONE = 0;

	/** What was asked for could not be done; why is printed. */
	int FAILED = 1;

	/** It was not called as it can be; how it can be is printed then. */
	int MISUSED = 2;

	/**
	 * What it is called by.
	 * @return the first word of the command line
	 */
	String name();

	/**
	 * Do it.
	 * @param arguments the words behind its name
	 * @param out where progress and results are printed
	 * @return the exit code
	 */
	int run(List<String> arguments, PrintStream out);

}
