package org.rolepair.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ConfiguredTest
class GrafanaBoardTests {

	private static final Path BOARD = Path.of("src/deploy/grafana.json");

	private static final Pattern SELECTOR = Pattern.compile("([a-z_]+)\\{([^}]*)}");

	private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b");

	private static final Pattern LABEL = Pattern.compile("[a-z_]+=\"[^\"]+\"");

	/** Words of the query language that look like metrics. */
	private static final Set<String> FUNCTIONS = Set.of("histogram_quantile", "label_values", "rate_interval");

	@LocalServerPort
	private int port;

	@Value("${local.management.port}")
	private int ownPort;

	@Test
	void everyMetricItShowsIsPublished() throws IOException {
		System.gc();
		Http.get(this.port, ConfiguredTest.CONTEXT_PATH + "/roles/registered-nurse");
		List<String> published = Http.get(this.ownPort, "/actuator/prometheus").body().lines().toList();
		assertThat(queries()).hasSizeGreaterThan(20)
			.flatMap((query) -> SELECTOR.matcher(query).results().toList())
			.filteredOn((selector) -> published.stream().noneMatch((line) -> isOf(line, selector)))
			.extracting(MatchResult::group)
			.isEmpty();
	}

	/** So that the test above finds them all. */
	@Test
	void everyMetricHasASelector() throws IOException {
		assertThat(queries()).allSatisfy((query) -> {
			Set<String> metrics = new TreeSet<>(matches(METRIC, query.replaceAll("\"[^\"]*\"", "")));
			metrics.removeAll(FUNCTIONS);
			assertThat(SELECTOR.matcher(query).results().map((selector) -> selector.group(1))).containsAll(metrics);
		});
	}

	@Test
	void everyPanelSaysWhatItShows() throws IOException {
		assertThat(board().path("panels").valueStream())
			.filteredOn((panel) -> !panel.path("type").stringValue().equals("row"))
			.allSatisfy((panel) -> assertThat(panel.path("description").stringValue()).isNotBlank());
	}

	private static boolean isOf(String line, MatchResult selector) {
		return line.startsWith(selector.group(1) + "{")
				&& matches(LABEL, selector.group(2)).stream()
					.allMatch((label) -> label.contains("$") || line.contains(label))
				|| line.startsWith(selector.group(1) + " ");
	}

	private static List<String> queries() throws IOException {
		JsonNode board = board();
		return Stream.concat(board.findValuesAsString("expr").stream(), board.findValuesAsString("definition").stream())
			.toList();
	}

	private static JsonNode board() throws IOException {
		return JsonMapper.shared().readTree(Files.readString(BOARD));
	}

	private static List<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).toList();
	}

}
