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

	private static final String HELP = "--help";

	private static final Map<String, Object> QUIET = Map.of("rolepair.following", "false", "logging.level.root", "warn",
			"logging.level.org.flywaydb", "error", "logging.level.org.rolepair.site", "error");

	private CommandLine() {
	}

	/**
	 * Whether the program was called with a command.
	 * @param arguments the words of the command line
	 * @return true when the first is no option, or asks for help
	 */
	public static boolean isCommand(String[] arguments) {
		return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.equals(arguments[0]));
	}

	/**
	 * Run a command, or tell how it is called.
	 * @param application the application's class
	 * @param arguments the words of the command line, the command's name first
	 * @param out where the command prints
	 * @return the exit code
	 */
	public static int run(Class<?> application, String[] arguments, PrintStream out) {
		List<String> words = Arrays.stream(arguments).filter((word) -> !isSetting(word)).toList();
		String name = words.get(0);
		Usage usage = Usage.read();
		if (HELP.equals(name)) {
			usage.printAll(out);
			return Command.DONE;
		}
		if (!usage.knows(name)) {
			out.println("There is no command \"%s\". What can be done:".formatted(name));
			usage.printAll(out);
			return Command.MISUSED;
		}
		if (words.contains(HELP)) {
			usage.print(name, out);
			return Command.DONE;
		}
		int code = run(application, name, words.subList(1, words.size()), settings(arguments), out);
		if (code == Command.MISUSED) {
			usage.print(name, out);
		}
		return code;
	}

	private static String[] settings(String[] arguments) {
		return Stream.concat(NO_PORTS.stream(), Arrays.stream(arguments).filter(CommandLine::isSetting))
			.toArray(String[]::new);
	}

	private static int run(Class<?> application, String name, List<String> words, String[] settings, PrintStream out) {
		Optional<ColdCommand> cold = SpringFactoriesLoader.loadFactories(ColdCommand.class, null)
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst();
		if (cold.isPresent()) {
			return run(cold.get(), words, settings, out);
		}
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application).properties(QUIET)
			.run(settings)) {
			return context.getBeanProvider(Command.class)
				.stream()
				.filter((one) -> one.name().equals(name))
				.findFirst()
				.orElseThrow()
				.run(words, out);
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
