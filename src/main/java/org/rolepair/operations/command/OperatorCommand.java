package org.rolepair.operations.command;

import java.io.PrintStream;

import org.springframework.context.ApplicationContext;

/**
 * A picocli command with its words as fields. It is named in
 * {@code META-INF/spring.factories}, so that its words are understood and explained
 * before the application is started.
 */
public interface OperatorCommand {

	/**
	 * Runs the command.
	 * @param application the application, or its settings alone
	 * @param out where progress and results are printed
	 * @return a code of {@link picocli.CommandLine.ExitCode}
	 */
	int run(ApplicationContext application, PrintStream out);

	/**
	 * Returns whether the application is started, which opens its database or creates it.
	 */
	default boolean needsApplication() {
		return true;
	}

}
