package org.rolepair.exchange.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.Http;
import org.rolepair.RolepairApplication;
import org.rolepair.RolepairTest;
import org.rolepair.operations.command.Commands;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.source.SourceCatalogue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports the table of roles into a second, empty site by its commands.
 */
@RolepairTest
class RoleTableIntoEmptyCatalogueTests {

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	@Test
	void rolesMadeFromATableMakeTheSameTable(@Autowired SourceCatalogue sources,
			@Autowired CategoryCatalogue categories) throws IOException {
		String table = Http.get(this.port, "/data/role-table.csv").body();
		String file = Files.writeString(this.folder.resolve("roles.csv"), table).toString();
		try (ConfigurableApplicationContext site = start()) {
			assertThat(Commands.run(site, new ImportCommand(), file)).startsWith("1 ")
				.contains("62 rejected")
				.contains("roles.csv, row 2, column description_source: no source has the slug")
				.contains("Nothing was changed, because everything was rejected.");
			sources.all().forEach(site.getBean(SourceCatalogue.class)::add);
			categories.all()
				.forEach((category) -> site.getBean(CategoryCatalogue.class)
					.add(category.name(), category.description()));
			assertThat(Commands.run(site, new ImportCommand(), "--dry-run", file)).startsWith("0 ")
				.contains("Roles: 62 to add, 0 to change, 0 unchanged, 0 rejected");
			assertThat(Commands.run(site, new ImportCommand(), file)).startsWith("0 ")
				.contains("Done: this is import 1.");
			assertThat(Http.get(port(site), "/data/role-table.csv").body()).isEqualTo(table);
			assertThat(Commands.run(site, new ImportCommand(), file)).startsWith("0 ")
				.contains("62 unchanged")
				.contains("There was nothing to change.");
			assertThat(Commands.run(site, new UndoCommand(), "1")).startsWith("0 ")
				.contains("Import of roles.csv (62 added, 0 changed)",
						"Of the roles that it added, 62 are removed and 0 withdrawn.",
						"An embedded database's file shrinks when the application stops.");
			assertThat(Commands.run(site, new ImportCommand(), file)).startsWith("0 ")
				.contains("Done: this is import 2.");
			assertThat(Http.get(port(site), "/data/role-table.csv").body()).isEqualTo(table);
		}
	}

	private ConfigurableApplicationContext start() {
		return SpringApplication.run(RolepairApplication.class, "--server.port=0", "--rolepair.starter-catalogue=false",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data") + ";DB_CLOSE_ON_EXIT=FALSE");
	}

	private static int port(ConfigurableApplicationContext site) {
		return Integer.parseInt(site.getEnvironment().getRequiredProperty("local.server.port"));
	}

}
