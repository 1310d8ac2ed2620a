package org.rolepair.operations.migration;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseAddressTests {

	private static final String ADDRESS = "spring.datasource.url";

	private static final String CONNECTIONS = "spring.datasource.hikari.maximum-pool-size";

	private static final String PATIENCE = "spring.datasource.hikari.connection-timeout";

	private static final String POSTGRES = "jdbc:postgresql://127.0.0.1/rolepair";

	@Test
	void theAddressAloneChoosesPostgres() {
		ConfigurableEnvironment settings = settings(Map.of(ADDRESS, POSTGRES));
		assertThat(settings.getProperty(CONNECTIONS)).isEqualTo("10");
		assertThat(settings.getProperty(PATIENCE)).isEqualTo("3000");
	}

	@Test
	void theEmbeddedDatabaseHasItsOwnSettings() {
		ConfigurableEnvironment settings = settings(Map.of());
		assertThat(settings.getProperty(CONNECTIONS)).isEqualTo("6");
		assertThat(settings.getProperty(PATIENCE)).isEqualTo("5000");
	}

	@Test
	void anySettingOfTheOperatorWins() {
		ConfigurableEnvironment settings = settings(Map.of(ADDRESS, POSTGRES, CONNECTIONS, "4", PATIENCE, "1000"));
		assertThat(settings.getProperty(CONNECTIONS)).isEqualTo("4");
		assertThat(settings.getProperty(PATIENCE)).isEqualTo("1000");
	}

	@Test
	void theProfileIsAnotherNameForTheSettings() {
		ConfigurableEnvironment settings = settings(
				Map.of("spring.profiles.active", "postgres", "ROLEPAIR_DATABASE_URL", POSTGRES,
						"ROLEPAIR_DATABASE_PASSWORD", "a secret", "ROLEPAIR_DATABASE_CONNECTIONS", "7"));
		assertThat(settings.getProperty(ADDRESS)).isEqualTo(POSTGRES);
		assertThat(settings.getProperty("spring.datasource.username")).isEqualTo("rolepair");
		assertThat(settings.getProperty("spring.datasource.password")).isEqualTo("a secret");
		assertThat(settings.getProperty(CONNECTIONS)).isEqualTo("7");
	}

	@Test
	void anEmptyAddressIsExplained() {
		assertThatExceptionOfType(FailureAnalyzedException.class)
			.isThrownBy(() -> settings(Map.of("spring.profiles.active", "postgres")))
			.satisfies((refusal) -> assertThat(refusal.analysis().getAction()).contains("SPRING_DATASOURCE_URL"));
	}

	/** Returns the settings of an application that was started with some. */
	private static ConfigurableEnvironment settings(Map<String, Object> given) {
		try (GenericApplicationContext application = new GenericApplicationContext()) {
			application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", given));
			new ConfigDataApplicationContextInitializer().initialize(application);
			application.registerBean(DatabaseAddress.class);
			application.refresh();
			return application.getEnvironment();
		}
	}

}
