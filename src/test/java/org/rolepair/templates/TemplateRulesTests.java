package org.rolepair.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks how templates and styles are laid out, except those listed as not yet converted.
 */
class TemplateRulesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final int MOST_LINES_OF_STYLE = 120;

	private static final String USERS = users();

	private static final List<String> UNCONVERTED = lines(Path.of("src/test/resources/templates/unconverted.txt"));

	@ParameterizedTest
	@MethodSource
	void templatesAreLaidOutAlike(Path template) {
		assertThat(new TemplateFile(template).faults()).isEmpty();
	}

	static Stream<Path> templatesAreLaidOutAlike() {
		return files("templates", ".html").filter((file) -> !UNCONVERTED.contains(name(file)));
	}

	@ParameterizedTest
	@MethodSource
	void stylesAreShortAndUsed(Path style) {
		assertThat(faultsOfStyle(style)).isEmpty();
	}

	static Stream<Path> stylesAreShortAndUsed() {
		return files("static/css", ".css").filter((file) -> !UNCONVERTED.contains(name(file)));
	}

	/** So that there is nothing to do for readers who prefer reduced motion. */
	@Test
	void nothingMoves() {
		assertThat(Stream.concat(files("static/css", ".css"), files("static/js", ".js"))).isNotEmpty()
			.allSatisfy((file) -> assertThat(text(file)).doesNotContainPattern(
					"\\b(animation|transition|scroll-behavior)[a-z-]*:|[\"']smooth[\"']|\\.animate\\(|AnimationFrame"));
	}

	/** Fails with the entries to remove from the list. */
	@Test
	void listedFilesAreStillUnconverted() {
		assertThat(UNCONVERTED.stream().filter((name) -> faults(RESOURCES.resolve(name)).isEmpty())).isEmpty();
	}

	private static List<String> faults(Path file) {
		return !Files.exists(file) ? List.of()
				: file.toString().endsWith(".css") ? faultsOfStyle(file) : new TemplateFile(file).faults();
	}

	private static List<String> faultsOfStyle(Path file) {
		List<String> lines = lines(file);
		return (lines.size() > MOST_LINES_OF_STYLE) ? List.of("has " + lines.size() + " lines")
				: new StyleFile(String.join("\n", lines)).unusedClasses(USERS);
	}

	private static String users() {
		return Stream
			.of(files("templates", ".html"), files("static/js", ".js"), walk(Path.of("src/main/java"), ".java"))
			.flatMap((files) -> files)
			.map(TemplateRulesTests::text)
			.collect(Collectors.joining("\n"));
	}

	private static String name(Path file) {
		return RESOURCES.relativize(file).toString();
	}

	private static Stream<Path> files(String folder, String ending) {
		return walk(RESOURCES.resolve(folder), ending);
	}

	private static Stream<Path> walk(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		return String.join("\n", lines(file));
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
