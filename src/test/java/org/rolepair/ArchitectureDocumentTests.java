package org.rolepair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the words of {@code src/docs/architecture.md} to the code. {@link ModulesTests}
 * checks its map.
 */
class ArchitectureDocumentTests {

	static final Path DOCUMENT = Path.of("src", "docs", "architecture.md");

	private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

	private static final int MAX_LINES = 80;

	@Test
	void namesTypesThatExist() throws IOException {
		Set<String> types;
		try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
			types = files.map((file) -> file.getFileName().toString().replaceFirst("\\.java$", ""))
				.collect(Collectors.toSet());
		}
		assertThat(TYPE.matcher(Files.readString(DOCUMENT)).results().map((type) -> type.group(1)).toList())
			.isNotEmpty()
			.allSatisfy((type) -> assertThat(types).contains(type));
	}

	@Test
	void isReadInAMinute() throws IOException {
		assertThat(Files.readAllLines(DOCUMENT)).hasSizeLessThanOrEqualTo(MAX_LINES);
	}

}
