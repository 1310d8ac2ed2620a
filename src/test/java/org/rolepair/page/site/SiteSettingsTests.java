package org.rolepair.page.site;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class SiteSettingsTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@ValueSource(
			strings = { "https://jobs.example.org/post", "http://localhost:8081", "https://example.org:8443/a?b=c" })
	void anHttpJobBoardIsAccepted(String address) {
		runner.withPropertyValues("rolepair.job-board-address=" + address)
			.run((context) -> assertThat(context.getBean(SiteSettings.class).jobBoardAddress())
				.isEqualTo(URI.create(address)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,hello", "ftp://example.org", "//example.org/jobs",
			"/jobs", "example.org", "mailto:jobs@example.org", "https:///jobs", "file:///etc/passwd", "https:jobs" })
	void anyOtherJobBoardStopsTheStart(String address) {
		runner.withPropertyValues("rolepair.job-board-address=" + address).run((context) -> {
			assertThat(context).hasFailed();
			assertThat(context.getStartupFailure()).rootCause()
				.hasMessageContaining("rolepair.job-board-address takes an http or https address");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://rolepair.example.org", "https://rolepair.example.org/", "http://localhost:8080",
			"http://[::1]:8080", "https://example.org/roles", "https://example.org/Career-center/roles_2.0/" })
	void anHttpPublicAddressIsAccepted(String address) {
		runner.withPropertyValues("rolepair.public-address=" + address)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://example.org", "example.org", "https://example.org//rolepair",
			"https://example.org/../roles", "https://example.org/a%20b", "https://example.org/é",
			"https://example.org/roles?a=b", "https://example.org?a=b", "https://example.org/#top",
			"https://user:secret@example.org" })
	void anyOtherPublicAddressStopsTheStart(String address) {
		runner.withPropertyValues("rolepair.public-address=" + address).run((context) -> {
			assertThat(context).hasFailed();
			assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("rolepair.public-address");
		});
	}

	@Test
	void bothMayBeLeftOutOrEmpty() {
		runner.run((context) -> assertThat(context.getBean(SiteSettings.class).jobBoardAddress()).isNull());
		runner.withPropertyValues("rolepair.job-board-address=", "rolepair.public-address=").run((context) -> {
			assertThat(context.getBean(SiteSettings.class).jobBoardAddress()).isNull();
			assertThat(context.getBean(SiteSettings.class).publicAddress()).isNull();
		});
	}

	@Test
	void headersOfEveryoneAreNotBelieved() {
		new ApplicationContextRunner().withUserConfiguration(SiteConfiguration.class)
			.withPropertyValues("server.forward-headers-strategy=framework")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(InvalidConfigurationPropertyValueException.class)
				.hasMessageContaining("Set it to native"));
	}

	@EnableConfigurationProperties(SiteSettings.class)
	static class Settings {

	}

}
