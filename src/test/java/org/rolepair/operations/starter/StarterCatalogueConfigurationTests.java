package org.rolepair.operations.starter;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Migrates one database several times, as starts of the application do.
 */
class StarterCatalogueConfigurationTests {

	@TempDir
	private Path folder;

	@Test
	void isSwitchedOnLaterAndOffAgain() {
		assertThat(rolesAfterMigration(false)).isZero();
		assertThat(rolesAfterMigration(true)).isEqualTo(62);
		assertThat(rolesAfterMigration(false)).isEqualTo(62);
		assertThat(rolesAfterMigration(true)).isEqualTo(62);
	}

	private int rolesAfterMigration(boolean catalogue) {
		int[] roles = new int[1];
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
			.withUserConfiguration(StarterCatalogueConfiguration.class)
			.withPropertyValues("rolepair.starter-catalogue=" + catalogue,
					"spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("rolepair"))
			.run((context) -> roles[0] = JdbcClient.create(context.getBean(DataSource.class))
				.sql("select count(*) from job_role where state = 'PUBLISHED'")
				.query(Integer.class)
				.single());
		return roles[0];
	}

}
