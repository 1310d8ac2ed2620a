package org.rolepair.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeFileTests {

	private static final Path FILE = Path.of("src/deploy/compose.yaml");

	@Test
	void everyServiceIsConfined() throws IOException {
		assertThat(services()).containsOnlyKeys("one", "two", "command", "database", "proxy")
			.allSatisfy((name, service) -> assertThat(service).containsEntry("read_only", true)
				.containsEntry("restart", "unless-stopped")
				.containsEntry("security_opt", List.of("no-new-privileges:true"))
				.containsKeys("mem_limit", "image"));
	}

	@Test
	void imagesOfOthersHaveAVersion() throws IOException {
		Map<String, Map<String, Object>> services = services();
		assertThat(List.of("database", "proxy")).extracting((name) -> services.get(name).get("image").toString())
			.allMatch((image) -> image.matches("[a-z]+:\\d+(\\.\\d+)?"));
	}

	@Test
	void passwordsHaveNoDefault() throws IOException {
		assertThat(Files.readAllLines(FILE)).filteredOn((line) -> line.contains("_PASSWORD: ${ROLEPAIR_DATABASE"))
			.hasSize(2)
			.allMatch((line) -> line.contains("${ROLEPAIR_DATABASE_PASSWORD:?"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Map<String, Object>> services() throws IOException {
		Map<String, Object> file = new Yaml().load(Files.readString(FILE));
		return (Map<String, Map<String, Object>>) file.get("services");
	}

}
