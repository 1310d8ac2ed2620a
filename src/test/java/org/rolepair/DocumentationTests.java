package org.rolepair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolepair.exchange.roletable.RoleColumns;
import org.rolepair.operations.command.OperatorCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentationTests {

	private static final Path README = Path.of("README.md");

	private static final Path GUIDES = Path.of("src/docs");

	private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]*)#?([^)]*)\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

	private static final Pattern INJECTED_SETTING = Pattern
		.compile("(?:@Value\\(\"\\$\\{|@ConditionalOnProperty\\(name = \")(rolepair\\.[a-z.-]+)");

	private static final Pattern DOCUMENTED_SETTING = Pattern.compile("(?m)^\\| `(rolepair\\.[a-z.-]+)`");

	/** The command line sets it, so that a command does not follow changes. */
	private static final String INTERNAL_SETTING = "rolepair.following";

	@Test
	void readmeHasAtMost150Lines() {
		assertThat(text(README).lines()).hasSizeLessThanOrEqualTo(150);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void linksLeadToFilesAndHeadings(Path document) {
		matches(LINK, text(document)).forEach((link) -> {
			Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1)).normalize();
			assertThat(target).exists();
			if (!link.group(2).isEmpty()) {
				assertThat(anchors(target)).contains(link.group(2));
			}
		});
	}

	@Test
	void readmeLinksToEveryGuide() throws IOException {
		try (Stream<Path> files = Files.list(GUIDES)) {
			assertThat(files.map(Path::toString)).allMatch((file) -> text(README).contains("](" + file + ")"));
		}
	}

	@Test
	void configurationListsEverySettingAndNoOther() throws IOException {
		Set<String> settings = new TreeSet<>(injectedSettings());
		settings.addAll(boundSettings());
		settings.remove(INTERNAL_SETTING);
		assertThat(matches(DOCUMENTED_SETTING, text(GUIDES.resolve("configuration.md")))
			.map((setting) -> setting.group(1))).containsExactlyInAnyOrderElementsOf(settings);
	}

	@Test
	void operationsListsEveryCommandWithItsOptions() {
		String guide = text(GUIDES.resolve("operations.md"));
		assertThat(SpringFactoriesLoader.loadFactories(OperatorCommand.class, null)).isNotEmpty()
			.allSatisfy((command) -> {
				CommandSpec spec = new CommandLine(command).getCommandSpec();
				assertThat(guide).contains("| `" + spec.name());
				assertThat(spec.optionsMap().keySet()).allMatch(guide::contains);
			});
	}

	@Test
	void spreadsheetColumnsListsEveryColumn() {
		String guide = text(GUIDES.resolve("spreadsheet-columns.md"));
		assertThat(
				Stream.concat(RoleColumns.ofRoles().stream(), RoleColumns.FIGURES.stream().map(RoleColumns::heading)))
			.allMatch((column) -> guide.contains("`" + column + "`"));
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			return Stream.concat(Stream.of(README), files.filter((file) -> file.toString().endsWith(".md"))).toList();
		}
	}

	private static Set<String> injectedSettings() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter(Files::isRegularFile)
				.flatMap((file) -> matches(INJECTED_SETTING, text(file)))
				.map((setting) -> setting.group(1))
				.collect(Collectors.toSet());
		}
	}

	private static Set<String> boundSettings() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		return scanner.findCandidateComponents(RolepairApplication.class.getPackageName())
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
			.flatMap(DocumentationTests::settingsOf)
			.collect(Collectors.toSet());
	}

	private static Stream<String> settingsOf(Class<?> properties) {
		String prefix = properties.getAnnotation(ConfigurationProperties.class).value();
		return Arrays.stream(properties.getRecordComponents())
			.map(RecordComponent::getName)
			.map((name) -> prefix + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
	}

	/** As GitHub makes them: small letters, no punctuation, hyphens for spaces. */
	private static List<String> anchors(Path document) {
		return matches(HEADING, text(document)).map((heading) -> heading.group(1).toLowerCase(Locale.ROOT))
			.map((heading) -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
			.toList();
	}

	private static Stream<MatchResult> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
