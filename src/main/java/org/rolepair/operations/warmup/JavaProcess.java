package org.rolepair.operations.warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.operations.command.OperationFailedException;

/** Processes of the JDK that runs this one, without the settings of an operator. */
final class JavaProcess {

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	private static final int LINES_OF_A_REASON = 5;

	private JavaProcess() {
	}

	/**
	 * Unpacks the jar by Spring Boot's tools, which it contains.
	 * @return the jar to start
	 */
	static Path unpack(Path packed, Path folder) throws IOException {
		Path log = Files.createTempFile("rolepair-", ".log");
		try {
			Process process = start(List.of("-Djarmode=tools", "-jar", packed.toString(), "extract", "--force",
					"--destination", folder.toString()), folder, log);
			if (process.onExit().join().exitValue() != 0) {
				throw new OperationFailedException("Rolepair can't unpack " + packed + ": " + lastLines(log));
			}
		}
		finally {
			Files.delete(log);
		}
		return folder.resolve(packed.getFileName());
	}

	/** Starts a process whose output goes to a file. */
	static Process start(List<String> arguments, Path folder, Path log) throws IOException {
		List<String> command = new ArrayList<>(List.of(JAVA.toString()));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().keySet().removeIf(JavaProcess::isSetting);
		return builder.start();
	}

	static String lastLines(Path log) throws IOException {
		try (Stream<String> lines = Files.lines(log)) {
			List<String> all = lines.filter((line) -> !line.isBlank()).toList();
			return all.stream().skip(Math.max(0, all.size() - LINES_OF_A_REASON)).collect(Collectors.joining("\n"));
		}
	}

	private static boolean isSetting(String name) {
		return name.matches("(?:ROLEPAIR|SPRING|SERVER|MANAGEMENT|LOGGING|JAVA|JDK_JAVA)_.*")
				&& !name.equals("JAVA_HOME");
	}

}
