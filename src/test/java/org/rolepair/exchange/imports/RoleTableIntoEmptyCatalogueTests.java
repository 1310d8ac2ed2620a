package org.rolepair.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.Http;
import org.rolepair.RolepairApplication;
import org.rolepair.RolepairTest;
import org.rolepair.operations.command.CommandRunner;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.source.SourceCatalogue;
import picocli.CommandLine.ExitCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the table of roles into a site of its own by the command line.
 */
@RolepairTest
class RoleTableIntoEmptyCatalogueTests {

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void rolesMadeFromATableMakeTheSameTable(@Autowired SourceCatalogue sources,
			@Autowired CategoryCatalogue categories) throws IOException {
		String table = Http.get(this.port, "/data/role-table.csv").body();
		Path file = Files.writeString(this.folder.resolve("roles.csv"), table);
		assertThat(run("import", file.toString())).isEqualTo(ExitCode.SOFTWARE);
		assertThat(text()).contains("62 rejected")
			.contains("roles.csv, row 2, column description_source: there is no source")
			.contains("Nothing was changed: all of it was rejected.");
		start((site) -> {
			sources.all().forEach(site.getBean(SourceCatalogue.class)::add);
			categories.all()
				.forEach((category) -> site.getBean(CategoryCatalogue.class)
					.add(category.name(), category.description()));
		});
		assertThat(run("import", "--dry-run", file.toString())).as(this::text).isEqualTo(ExitCode.OK);
		assertThat(text()).contains("Roles: 62 to be made, 0 to be changed, 0 unchanged, 0 rejected");
		assertThat(run("import", file.toString())).as(this::text).isEqualTo(ExitCode.OK);
		assertThat(text()).contains("Done: this is import 1.");
		start((site) -> assertThat(Http.get(port(site), "/data/role-table.csv").body()).isEqualTo(table));
		assertThat(run("import", file.toString())).isEqualTo(ExitCode.OK);
		assertThat(text()).contains("62 unchanged").contains("Nothing is to be changed.");
		assertThat(run("undo-import", "1")).isEqualTo(ExitCode.OK);
		assertThat(text()).contains("Import of roles.csv (62 made, 0 changed)");
	}

	private static int port(ConfigurableApplicationContext site) {
		return Integer.parseInt(site.getEnvironment().getRequiredProperty("local.server.port"));
	}

	private void start(Consumer<ConfigurableApplicationContext> visit) {
		List<String> words = new ArrayList<>(List.of("--server.port=0"));
		words.addAll(settings());
		try (ConfigurableApplicationContext site = SpringApplication.run(RolepairApplication.class,
				words.toArray(String[]::new))) {
			visit.accept(site);
		}
	}

	private int run(String... words) {
		List<String> line = new ArrayList<>(List.of(words));
		line.addAll(settings());
		this.printed.reset();
		return CommandRunner.run(RolepairApplication.class, line.toArray(String[]::new),
				new PrintStream(this.printed, true, StandardCharsets.UTF_8));
	}

	private List<String> settings() {
		return List.of("--rolepair.starter-catalogue=false",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data") + ";DB_CLOSE_ON_EXIT=FALSE");
	}

	private String text() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
