package org.rolepair.operations.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;

import org.springframework.context.ApplicationContext;

/**
 * Runs commands over an application that is started already.
 */
public final class Commands {

	private Commands() {
	}

	/** Returns the exit code and what was printed, with a space between. */
	public static String run(ApplicationContext application, OperatorCommand command, String... words) {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
		int code = CommandLine.ExitCode.USAGE;
		try {
			new CommandLine(command).parseArgs(words);
			code = CommandRunner.run(command, application, out);
		}
		catch (CommandLine.ParameterException ex) {
			out.print(ex.getMessage());
		}
		return code + " " + printed.toString(StandardCharsets.UTF_8);
	}

}
