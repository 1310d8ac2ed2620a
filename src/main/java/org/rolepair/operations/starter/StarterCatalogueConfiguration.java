package org.rolepair.operations.starter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
	@ConditionalOnProperty(name = "rolepair.starter-catalogue", havingValue = "true", matchIfMissing = true)
	FlywayConfigurationCustomizer starterCatalogueOn() {
		return (configuration) -> configuration.javaMigrations(new StarterCatalogue(CatalogueFiles.packaged()))
			.outOfOrder(true);
	}

	@Bean
	@ConditionalOnProperty(name = "rolepair.starter-catalogue", havingValue = "false")
	FlywayConfigurationCustomizer starterCatalogueOff() {
		return (configuration) -> configuration.ignoreMigrationPatterns("*:future", "versioned:missing");
	}

}
