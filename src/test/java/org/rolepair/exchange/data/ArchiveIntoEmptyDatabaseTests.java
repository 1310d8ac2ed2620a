package org.rolepair.exchange.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.RolepairApplication;
import org.rolepair.RolepairTest;
import org.rolepair.exchange.archive.CatalogueArchive;
import org.rolepair.operations.command.CommandRunner;
import org.rolepair.role.publishing.AllRoles;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes an archive into a site of its own, which then starts again as any site does.
 */
@RolepairTest
class ArchiveIntoEmptyDatabaseTests {

	@TempDir
	private Path folder;

	@Test
	void aSiteMadeFromAnArchiveShowsTheSameRolesAndGivesTheSameArchive(@Autowired CatalogueArchive archive,
			@Autowired PublishedRoles roles) {
		Path file = this.folder.resolve("catalogue.zip");
		archive.write(file, true);
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		int code = CommandRunner.run(RolepairApplication.class,
				new String[] { "import-archive", file.toString(), "--spring.datasource.url=" + database() },
				new PrintStream(said));
		assertThat(said).asString().contains("The catalog was imported: 62 roles.");
		assertThat(code).isZero();
		start((site) -> {
			PublishedRoles taken = site.getBean(PublishedRoles.class);
			assertThat(AllRoles.of(taken)).isEqualTo(AllRoles.of(roles));
			assertThat(taken.withCode("29-1141")).isEqualTo(roles.withCode("29-1141")).isPositive();
			ByteArrayOutputStream again = new ByteArrayOutputStream();
			site.getBean(CatalogueArchive.class).write(again, true);
			assertThat(again.toByteArray()).isEqualTo(bytes(file));
		});
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void start(Consumer<ConfigurableApplicationContext> visit) {
		try (ConfigurableApplicationContext site = SpringApplication.run(RolepairApplication.class, "--server.port=0",
				"--spring.datasource.url=" + database())) {
			visit.accept(site);
		}
	}

	private String database() {
		return "jdbc:h2:file:" + this.folder.resolve("rolepair") + ";DB_CLOSE_ON_EXIT=FALSE";
	}

}
