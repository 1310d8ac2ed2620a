package org.rolepair.command;

import java.io.PrintStream;
import java.util.List;

import org.springframework.core.env.Environment;

/**
 * Something that an operator can do from the command line without the application behind
 * it, since that would open its database, or make it. Named in
 * {@code META-INF/spring.factories}.
 */
public interface ColdCommand {

	/** As of {@link Command}. */
	int DONE = Command.DONE;

	/** As of {@link Command}. */
	int FAILED = Command.FAILED;

	/** As of {@link Command}. */
	int MISUSED = Command.MISUSED;

	/**
	 * What it is called by.
	 * @return the first word of the command line
	 */
	String name();

	/**
	 * Do it.
	 * @param arguments the words behind its name
	 * @param settings the application's
	 * @param out where progress and results are printed
	 * @return the exit code
	 */
	int run(List<String> arguments, Environment settings, PrintStream out);

}
