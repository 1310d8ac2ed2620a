package org.rolepair.operations.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

import org.springframework.aot.AotDetector;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Runs a command within the application, which opens its database but no port.
 * Application settings, such as {@code --spring.datasource.url=…}, can appear anywhere
 * among the arguments.
 */
@Command(name = "rolepair", description = "Runs one command instead of serving pages.",
		footer = "Each command accepts the application's settings, such as --spring.datasource.url=…")
public final class CommandRunner {

	/** Matches names with a dot, which no option of a command has. */
	private static final Pattern SETTING = Pattern.compile("--[^=.]+\\.[^=]+(?:=.*)?", Pattern.DOTALL);

	private static final String HELP = "--help";

	/** Overrides all settings of ports. */
	private static final MapPropertySource NO_PORTS = new MapPropertySource("no ports",
			Map.of("server.port", "-1", "management.server.port", "-1"));

	private static final Map<String, Object> COMMAND_DEFAULTS = Map.of("rolepair.following", "false",
			"logging.level.root", "warn", "logging.level.org.rolepair.page.site", "error");

	@Option(names = HELP, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
	boolean help;

	private CommandRunner() {
	}

	/** Returns whether the arguments name a command or ask for help. */
	public static boolean isCommand(String[] arguments) {
		List<String> words = words(arguments, false);
		return !words.isEmpty() && (!words.get(0).startsWith("-") || HELP.equals(words.get(0)));
	}

	/** Runs a command or prints its help, and returns the exit code. */
	public static int run(Class<?> application, String[] arguments, PrintStream out) {
		PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
		CommandLine line = new CommandLine(new CommandRunner());
		SpringFactoriesLoader.loadFactories(OperatorCommand.class, null).forEach(line::addSubcommand);
		line.setExpandAtFiles(false).setOverwrittenOptionsAllowed(true).setOut(writer).setErr(writer);
		try {
			ParseResult parsed = line.parseArgs(words(arguments, false).toArray(String[]::new));
			Integer explained = CommandLine.executeHelpRequest(parsed);
			return (explained != null) ? explained
					: run(application, (OperatorCommand) parsed.subcommand().commandSpec().userObject(),
							words(arguments, true).toArray(String[]::new), out);
		}
		catch (ParameterException ex) {
			writer.println(ex.getMessage());
			if (!CommandLine.UnmatchedArgumentException.printSuggestions(ex, writer)) {
				ex.getCommandLine().usage(writer);
			}
			return CommandLine.ExitCode.USAGE;
		}
	}

	private static int run(Class<?> application, OperatorCommand command, String[] settings, PrintStream out) {
		return printFailure(out, () -> {
			command.check();
			start(application, command, settings, out);
		});
	}

	private static void start(Class<?> application, OperatorCommand command, String[] settings, PrintStream out) {
		SpringApplicationBuilder builder = command.needsApplication() ? new SpringApplicationBuilder(application)
			.initializers((context) -> context.getEnvironment().getPropertySources().addFirst(NO_PORTS))
				: settingsOnly();
		try (ConfigurableApplicationContext context = builder.properties(COMMAND_DEFAULTS)
			.properties(command.defaults())
			.run(settings)) {
			command.run(context, out);
		}
	}

	/** The bean definitions that a build generates are those of the application. */
	private static SpringApplicationBuilder settingsOnly() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
		return new SpringApplicationBuilder(SettingsOnly.class).web(WebApplicationType.NONE);
	}

	static int run(OperatorCommand command, ApplicationContext application, PrintStream out) {
		return printFailure(out, () -> {
			command.check();
			command.run(application, out);
		});
	}

	private static int printFailure(PrintStream out, Runnable operation) {
		try {
			operation.run();
			return CommandLine.ExitCode.OK;
		}
		catch (OperationFailedException ex) {
			out.println(ex.getMessage());
			return CommandLine.ExitCode.SOFTWARE;
		}
	}

	private static List<String> words(String[] arguments, boolean settings) {
		return Arrays.stream(arguments).filter((word) -> SETTING.matcher(word).matches() == settings).toList();
	}

	static class SettingsOnly {

	}

}
