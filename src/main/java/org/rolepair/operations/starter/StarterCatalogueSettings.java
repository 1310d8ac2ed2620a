package org.rolepair.operations.starter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Switches the starter catalogue: on unless {@code rolepair.starter-catalogue=false}. It
 * may be switched at any time: on, it is loaded though later migrations have run; off, a
 * loaded one stays.
 */
@Configuration(proxyBeanMethods = false)
class StarterCatalogueSettings {

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
