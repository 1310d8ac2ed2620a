package org.rolepair.operations.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Leaves out the parts of OpenTelemetry that have no endpoint. Spring Boot would send
 * metrics to a default address, and would trace requests without sending them.
 */
class OpenTelemetrySettings implements EnvironmentPostProcessor, Ordered {

	/** OpenTelemetry's own names are variables of the environment. */
	private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

	private static final List<String> METRICS = List.of("management.otlp.metrics.export.url", ENDPOINT,
			"OTEL_EXPORTER_OTLP_METRICS_ENDPOINT");

	private static final List<String> TRACES = List.of("management.opentelemetry.tracing.export.otlp.endpoint",
			ENDPOINT, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");

	private static final String PACKAGES = "org.springframework.boot.";

	private static final List<String> TRACING = List.of(
			PACKAGES + "opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
			PACKAGES + "micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
			PACKAGES + "micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration",
			PACKAGES + "micrometer.tracing.autoconfigure.otlp.OtlpExemplarsAutoConfiguration",
			PACKAGES + "micrometer.tracing.autoconfigure.prometheus.PrometheusExemplarsAutoConfiguration",
			PACKAGES + "micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
			PACKAGES + "micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration");

	/** There is no appender for logs, which go to the console. */
	private static final List<String> LOGGING = List.of(
			PACKAGES + "opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration",
			PACKAGES + "opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean metrics = isAnySet(environment, METRICS);
		boolean traces = isAnySet(environment, TRACES);
		Map<String, Object> defaults = new HashMap<>();
		defaults.put("management.otlp.metrics.export.enabled", metrics);
		defaults.put("management.tracing.export.enabled", traces);
		defaults.put("spring.autoconfigure.exclude", String.join(",", traces ? LOGGING : withoutTracing()));
		environment.getPropertySources().addLast(new MapPropertySource("openTelemetry", defaults));
		if (metrics || traces) {
			findBeansAtStart();
		}
	}

	private static boolean isAnySet(ConfigurableEnvironment environment, List<String> names) {
		return names.stream().map(environment::getProperty).anyMatch(StringUtils::hasText);
	}

	/** After configuration files. */
	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	private static List<String> withoutTracing() {
		return Stream.of(TRACING, LOGGING).flatMap(List::stream).toList();
	}

	/** The beans that the build has prepared are those without an endpoint. */
	private static void findBeansAtStart() {
		if (AotDetector.useGeneratedArtifacts()) {
			SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
		}
	}

}
