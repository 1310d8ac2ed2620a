package org.rolepair.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Runs a command with the application behind it, which opens its database and no port.
 */
public final class CommandLine {

	/** Settings of the application, which begin so, stand among a command's own words. */
	private static final List<String> SETTINGS = List.of("--rolepair.", "--spring.", "--logging.");

	/** Ahead of all settings, wherever an operator has set the ports. */
	private static final List<String> NO_PORTS = List.of("--server.port=-1", "--management.server.port=-1");

	private static final Map<String, Object> QUIET = Map.of("rolepair.following", "false", "logging.level.root", "warn",
			"logging.level.org.flywaydb", "error", "logging.level.org.rolepair.site", "error");

	private CommandLine() {
	}

	/**
	 * Whether the program was called with a command.
	 * @param arguments the words of the command line
	 * @return true when the first is no option
	 */
	public static boolean isCommand(String[] arguments) {
		return arguments.length > 0 && !arguments[0].startsWith("-");
	}

	/**
	 * Run a command.
	 * @param application the application's class
	 * @param arguments the words of the command line, the command's name first
	 * @param out where the command prints
	 * @return the exit code
	 */
	public static int run(Class<?> application, String[] arguments, PrintStream out) {
		String[] settings = Stream.concat(NO_PORTS.stream(), Arrays.stream(arguments).filter(CommandLine::isSetting))
			.toArray(String[]::new);
		List<String> words = Arrays.stream(arguments).filter((word) -> !isSetting(word)).toList();
		List<ColdCommand> cold = SpringFactoriesLoader.loadFactories(ColdCommand.class, null);
		Optional<ColdCommand> asked = cold.stream().filter((one) -> one.name().equals(words.get(0))).findFirst();
		if (asked.isPresent()) {
			return run(asked.get(), words.subList(1, words.size()), settings, out);
		}
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application).properties(QUIET)
			.run(settings)) {
			List<Command> commands = context.getBeanProvider(Command.class).orderedStream().toList();
			Optional<Command> command = commands.stream().filter((one) -> one.name().equals(words.get(0))).findFirst();
			if (command.isEmpty()) {
				out.println("There is no command \"%s\". What can be done:".formatted(words.get(0)));
				Stream.concat(commands.stream().map(Command::usage), cold.stream().map(ColdCommand::usage))
					.forEach((usage) -> usage.forEach((line) -> out.println("  " + line)));
				return Command.MISUSED;
			}
			return command.get().run(words.subList(1, words.size()), out);
		}
	}

	/** Nothing is started but what reads the settings. */
	private static int run(ColdCommand command, List<String> words, String[] settings, PrintStream out) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SettingsAlone.class)
			.web(WebApplicationType.NONE)
			.properties(QUIET)
			.run(settings)) {
			return command.run(words, context.getEnvironment(), out);
		}
	}

	private static boolean isSetting(String word) {
		return SETTINGS.stream().anyMatch(word::startsWith);
	}

	static class SettingsAlone {

	}

}
