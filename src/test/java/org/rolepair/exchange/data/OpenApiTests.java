package org.rolepair.exchange.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares openapi.json with what springdoc reads from the code.
 */
@RolepairTest
class OpenApiTests {

	@LocalServerPort
	private int port;

	@Test
	void theFileSaysWhatTheCodeSays() throws IOException {
		JsonMapper json = JsonMapper.shared();
		JsonNode code = json.readTree(Http.get(this.port, "/v3/api-docs").body());
		Path renewed = Path.of("target", "openapi.json");
		Files.writeString(renewed, json.writerWithDefaultPrettyPrinter().writeValueAsString(code) + "\n");
		JsonNode file = json.readTree(new ClassPathResource("openapi.json").getContentAsByteArray());
		assertThat(file)
			.as("openapi.json is stale: copy " + renewed + " to src/main/resources, and look at the difference")
			.isEqualTo(code);
	}

}
