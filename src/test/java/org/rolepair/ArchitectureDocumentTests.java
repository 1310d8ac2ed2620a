package org.rolepair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code src/docs/architecture.md} to the code. When the map is stale, run this
 * test with {@code -Drolepair.renew=true}.
 */
class ArchitectureDocumentTests {

	private static final Path DOCUMENT = Path.of("src", "docs", "architecture.md");

	private static final Pattern MAP = Pattern.compile("```mermaid\n.*?```", Pattern.DOTALL);

	private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

	private static final int LONGEST = 80;

	private final ApplicationModules modules = ApplicationModules.of(RolepairApplication.class);

	@Test
	void mapIsDrawnFromTheCode() throws IOException {
		String document = Files.readString(DOCUMENT);
		String drawn = MAP.matcher(document).replaceFirst(Matcher.quoteReplacement(map()));
		if (Boolean.getBoolean("rolepair.renew")) {
			Files.writeString(DOCUMENT, drawn);
			return;
		}
		assertThat(document).as("%s, renewed with -Drolepair.renew=true", DOCUMENT).isEqualTo(drawn);
	}

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
		assertThat(Files.readAllLines(DOCUMENT)).hasSizeLessThanOrEqualTo(LONGEST);
	}

	private String map() {
		Map<String, Set<String>> arrows = arrows();
		String lines = arrows.entrySet()
			.stream()
			.flatMap((from) -> from.getValue()
				.stream()
				.filter((to) -> !isReachedByAnother(from.getValue(), to, arrows))
				.map((to) -> "  " + from.getKey() + " --> " + to + "\n"))
			.collect(Collectors.joining());
		return "```mermaid\nflowchart TD\n" + lines + "```";
	}

	private Map<String, Set<String>> arrows() {
		Map<String, Set<String>> arrows = new TreeMap<>();
		this.modules.stream()
			.sorted(Comparator.comparing(ArchitectureDocumentTests::name))
			.forEach((module) -> arrows.put(name(module),
					module.getDirectDependencies(this.modules)
						.uniqueModules()
						.map(ArchitectureDocumentTests::name)
						.collect(Collectors.toCollection(TreeSet::new))));
		return arrows;
	}

	/** An arrow that follows from others is not drawn. */
	private static boolean isReachedByAnother(Set<String> direct, String target, Map<String, Set<String>> arrows) {
		return direct.stream()
			.filter((other) -> !other.equals(target))
			.anyMatch((other) -> reaches(other, target, arrows));
	}

	private static boolean reaches(String from, String target, Map<String, Set<String>> arrows) {
		Set<String> next = arrows.getOrDefault(from, Set.of());
		return next.contains(target) || next.stream().anyMatch((other) -> reaches(other, target, arrows));
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
