package org.rolepair.operations.starter;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.RolepairApplication;
import org.rolepair.role.publishing.AllRoles;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the application several times on one database.
 */
class StarterCatalogueSettingsTests {

	@TempDir
	private Path folder;

	@Test
	void isSwitchedOnLaterAndOffAgain() {
		start(false, (roles) -> assertThat(roles.listings()).isEmpty());
		start(true, (roles) -> assertThat(roles.listings()).hasSize(62));
		start(false, (roles) -> assertThat(roles.listings()).hasSize(62));
		start(true, (roles) -> assertThat(AllRoles.of(roles)).hasSize(62)
			.allSatisfy((role) -> assertThat(role.revision()).isEqualTo(1)));
	}

	private void start(boolean catalogue, Consumer<PublishedRoles> check) {
		try (ConfigurableApplicationContext application = SpringApplication.run(RolepairApplication.class,
				"--server.port=0", "--rolepair.starter-catalogue=" + catalogue,
				"--spring.datasource.url=jdbc:h2:file:" + folder.resolve("rolepair") + ";DB_CLOSE_ON_EXIT=FALSE")) {
			check.accept(application.getBean(PublishedRoles.class));
		}
	}

}
