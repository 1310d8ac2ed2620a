package org.rolepair;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.ArchitectureDocumentTests.DOCUMENT;

/**
 * Checks the modules and their map in {@code src/docs/architecture.md}. When the map is
 * stale, run this test with {@code -Drolepair.renew=true}.
 */
class ModulesTests {

	private static final Pattern MAP = Pattern.compile("```mermaid\n.*?```", Pattern.DOTALL);

	private static final ApplicationModules modules = ApplicationModules.of(RolepairApplication.class);

	@Test
	void useOneAnotherOnlyAsAllowed() {
		modules.verify();
	}

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

	private static String map() {
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

	private static Map<String, Set<String>> arrows() {
		Map<String, Set<String>> arrows = new TreeMap<>();
		modules.stream()
			.sorted(Comparator.comparing(ModulesTests::name))
			.forEach((module) -> arrows.put(name(module),
					module.getDirectDependencies(modules)
						.uniqueModules()
						.map(ModulesTests::name)
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
