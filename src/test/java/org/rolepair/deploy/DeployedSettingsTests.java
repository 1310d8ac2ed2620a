package org.rolepair.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Environment variables of the deployment files name settings that exist. */
class DeployedSettingsTests {

	private static final Pattern VARIABLE = Pattern
		.compile("(?m)^\\s*#?(?:Environment=)?((?:ROLEPAIR|SPRING|SERVER|MANAGEMENT)_[A-Z_]+)(?:=|: )");

	private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(rolepair\\.[a-z.-]+)`");

	/** What compose.yaml itself asks for. */
	private static final Set<String> OWN = Set.of("ROLEPAIR_HOST");

	@ParameterizedTest
	@ValueSource(strings = { "compose.yaml", "kubernetes.yaml", "rolepair.env", "rolepair@.service" })
	void everyVariableIsASetting(String file) throws IOException {
		Set<String> used = new TreeSet<>(matches(VARIABLE, Files.readString(Path.of("src/deploy", file))));
		used.removeAll(OWN);
		assertThat(settings()).containsAll(used);
		assertThat(used).isNotEmpty();
	}

	private static Set<String> settings() throws IOException {
		Set<String> names = new TreeSet<>(matches(DOCUMENTED, Files.readString(Path.of("src/docs/configuration.md"))));
		List<URL> descriptions = Collections.list(DeployedSettingsTests.class.getClassLoader()
			.getResources("META-INF/spring-configuration-metadata.json"));
		for (URL description : descriptions) {
			try (InputStream json = description.openStream()) {
				JsonMapper.shared()
					.readTree(json)
					.path("properties")
					.forEach((property) -> names.add(property.path("name").asString()));
			}
		}
		return names.stream().map(DeployedSettingsTests::variable).collect(Collectors.toSet());
	}

	private static String variable(String setting) {
		return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
	}

	private static List<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
	}

}
