package org.rolepair.operations.migration;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnownProfilesTests {

	private final MockEnvironment settings = new MockEnvironment();

	@Test
	void aTypingErrorIsRefused() {
		this.settings.setActiveProfiles("postgress");
		assertThatExceptionOfType(FailureAnalyzedException.class).isThrownBy(this::check)
			.withMessage("Rolepair has no settings for the profile \"postgress\".");
	}

	@ParameterizedTest
	@CsvSource({ "'class path resource [application-postgres.properties]', other",
			"'file [config/application.properties] (document #1)', postgres" })
	void aProfileWithSettingsIsFine(String source, String onProfile) {
		this.settings.setActiveProfiles("postgres");
		this.settings.getPropertySources()
			.addLast(new MapPropertySource("Config resource " + source,
					Map.of("spring.config.activate.on-profile", onProfile)));
		check();
	}

	private void check() {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("environment", this.settings);
		new KnownProfiles().postProcessBeanFactory(beans);
	}

}
