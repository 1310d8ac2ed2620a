package org.rolepair.operations.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairApplication;
import org.rolepair.Team;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class OpenTelemetrySettingsTests {

	private static final String METRICS = "/v1/metrics";

	private static final String TRACES = "/v1/traces";

	@AfterEach
	void forgetPreparedBeans() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
	}

	@Test
	@Timeout(120)
	void sendsToTheEndpointsThatAreSet() throws InterruptedException {
		try (OpenTelemetryReceiver receiver = new OpenTelemetryReceiver();
				ConfigurableApplicationContext application = start(
						"--management.otlp.metrics.export.url=" + receiver.address() + METRICS,
						"--management.otlp.metrics.export.step=1s",
						"--management.opentelemetry.tracing.export.otlp.endpoint=" + receiver.address() + TRACES,
						"--management.tracing.sampling.probability=1.0")) {
			assertThat(get(application, "/roles/registered-nurse")).isEqualTo(200);
			while (!receiver.received(TRACES).contains("/roles/{name}")
					|| !receiver.received(METRICS).contains("http.server.requests")) {
				Thread.sleep(100);
			}
			assertThat(receiver.received(TRACES)).contains("service.name", "Rolepair");
			assertThat(receiver.received(METRICS)).contains("service.name", "Rolepair", "jvm.memory.used");
		}
	}

	@Test
	void startsNothingWithoutAnEndpoint() {
		Set<Thread> others = Thread.getAllStackTraces().keySet();
		try (ConfigurableApplicationContext application = start()) {
			assertThat(get(application, "/roles/registered-nurse")).isEqualTo(200);
			assertThat(application.getBeanDefinitionNames())
				.noneMatch((bean) -> bean.toLowerCase().matches(".*(otlp|otel|opentelemetry|tracer|tracing).*"));
			assertThat(Thread.getAllStackTraces().keySet()).filteredOn((thread) -> !others.contains(thread))
				.extracting(Thread::getName)
				.noneMatch((name) -> name.matches("(?i).*(otlp|BatchSpanProcessor).*"));
		}
	}

	@Test
	void endpointsNeedBeansThatAreFoundAtStart() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");
		process(new MockEnvironment());
		assertThat(AotDetector.useGeneratedArtifacts()).isTrue();
		process(new MockEnvironment().withProperty("management.otlp.metrics.export.url",
				"http://localhost/v1/metrics"));
		assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT" })
	void variablesOfOpenTelemetryAreEndpointsToo(String variable) {
		MockEnvironment environment = new MockEnvironment().withProperty(variable, "http://localhost:4318");
		process(environment);
		assertThat(environment.getProperty("management.otlp.metrics.export.enabled")).isEqualTo("true");
		assertThat(environment.getProperty("management.tracing.export.enabled"))
			.isEqualTo(String.valueOf(variable.equals("OTEL_EXPORTER_OTLP_ENDPOINT")));
	}

	private static void process(MockEnvironment environment) {
		new OpenTelemetrySettings().postProcessEnvironment(environment, new SpringApplication());
	}

	private static ConfigurableApplicationContext start(String... settings) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--management.server.port=-1",
				"--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
				"--rolepair.administrator.password=" + Team.PASSWORD));
		arguments.addAll(Arrays.asList(settings));
		return new SpringApplicationBuilder(RolepairApplication.class).run(arguments.toArray(String[]::new));
	}

	private static int get(ConfigurableApplicationContext application, String path) {
		return Http.get(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class), path)
			.status();
	}

}
