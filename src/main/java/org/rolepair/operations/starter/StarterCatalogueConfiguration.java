package org.rolepair.operations.starter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Enables the starter catalogue unless {@code rolepair.starter-catalogue=false}. It can
 * be enabled after later migrations have run. Disabling it does not remove loaded data.
 */
@Configuration(proxyBeanMethods = false)
class StarterCatalogueConfiguration {

	@Bean
	FlywayConfigurationCustomizer starterCatalogue(@Value("${rolepair.starter-catalogue:true}") boolean enabled) {
		if (enabled) {
			return (configuration) -> configuration.javaMigrations(new StarterCatalogue(CatalogueFiles.packaged()))
				.outOfOrder(true);
		}
		return (configuration) -> configuration.ignoreMigrationPatterns("*:future", "versioned:missing");
	}

}
