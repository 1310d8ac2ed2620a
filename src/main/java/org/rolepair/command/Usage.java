package org.rolepair.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/**
 * How each command is called. It stands in a file, so that it can be told without the
 * application, which would open a database, or make it.
 */
final class Usage {

	private static final String FILE = "usage.txt";

	private final Map<String, List<String>> lines = new LinkedHashMap<>();

	private Usage(List<String> file) {
		List<String> current = new ArrayList<>();
		for (String line : file) {
			if (!line.startsWith(" ")) {
				current = new ArrayList<>();
				this.lines.put(line.split(" ", 2)[0], current);
			}
			current.add(line);
		}
	}

	static Usage read() {
		try {
			return new Usage(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean knows(String command) {
		return this.lines.containsKey(command);
	}

	void print(String command, PrintStream out) {
		this.lines.getOrDefault(command, List.of()).forEach(out::println);
	}

	void printAll(PrintStream out) {
		this.lines.values().forEach((usage) -> usage.forEach((line) -> out.println("  " + line)));
	}

}
