package org.rolepair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Limits the size of modules, packages and files.
 */
class HouseSizeTests {

	private static final Path HOUSE = Path.of("src", "main", "java", "org", "rolepair");

	private final List<Path> files = javaFiles();

	@Test
	void hasFewModules() throws IOException {
		try (Stream<Path> entries = Files.list(HOUSE)) {
			assertThat(entries.filter(Files::isDirectory)).hasSizeLessThanOrEqualTo(14);
		}
	}

	@Test
	void modulesShowFewFilesOfTheirOwn() {
		Map<Path, Long> sizes = this.files.stream()
			.filter((file) -> HOUSE.equals(file.getParent().getParent()))
			.collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
		assertThat(sizes.entrySet().stream().filter((module) -> module.getValue() > 20)).isEmpty();
	}

	@Test
	void filesAreShort() {
		assertThat(this.files.stream().filter((file) -> lines(file) > 220)).isEmpty();
	}

	@Test
	void eachSimpleNameIsOneType() {
		Map<String, Long> names = this.files.stream()
			.map((file) -> file.getFileName().toString())
			.filter((name) -> !name.equals("package-info.java"))
			.collect(Collectors.groupingBy((name) -> name, Collectors.counting()));
		assertThat(names.entrySet().stream().filter((name) -> name.getValue() > 1)).isEmpty();
	}

	private static long lines(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> javaFiles() {
		try (Stream<Path> all = Files.walk(HOUSE)) {
			return all.filter((file) -> file.toString().endsWith(".java")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
