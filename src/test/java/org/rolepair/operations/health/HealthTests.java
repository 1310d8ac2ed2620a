package org.rolepair.operations.health;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ConfiguredTest
class HealthTests {

	private static final String READINESS = "/actuator/health/readiness";

	private static final String LIVENESS = "/actuator/health/liveness";

	private static final String MEASURES = "/actuator/prometheus";

	private static final String COMPARISON = "/compare/patient-service-specialist-vs-patient-coordinator";

	@LocalServerPort
	private int port;

	@Value("${local.management.port}")
	private int ownPort;

	@Test
	void isReadyAndAliveOnAPortOfItsOwn(@Autowired ApplicationContext application) {
		assertThat(get(READINESS)).isEqualTo(new Told(200, "{\"status\":\"UP\"}"));
		assertThat(get(LIVENESS)).isEqualTo(new Told(200, "{\"status\":\"UP\"}"));
		AvailabilityChangeEvent.publish(application, ReadinessState.REFUSING_TRAFFIC);
		assertThat(get(READINESS)).isEqualTo(new Told(503, "{\"status\":\"OUT_OF_SERVICE\"}"));
		AvailabilityChangeEvent.publish(application, ReadinessState.ACCEPTING_TRAFFIC);
	}

	/**
	 * Changes from before the start are noticed right after it, and earlier responses
	 * count as old.
	 */
	@Test
	@Timeout(60)
	void measuresAreOnAPortOfTheirOwn() {
		Http.get(this.port, ConfiguredTest.CONTEXT_PATH + COMPARISON);
		assertThat(get(MEASURES).body()).contains("hikaricp_connections_active", "jvm_memory_used_bytes",
				"tomcat_global_request_seconds_count", "uri=\"/compare/{names}\"");
		while (get(MEASURES).body().contains("result=\"hit\"} 0.0")) {
			Http.get(this.port, ConfiguredTest.CONTEXT_PATH + COMPARISON);
		}
		assertThat(get(MEASURES).body()).containsPattern(ready("size", ""))
			.containsPattern(ready("memory_bytes", ""))
			.containsPattern(ready("memory_max_bytes", ""))
			.containsPattern(ready("gets_total", ",result=\"hit\""))
			.containsPattern(ready("gets_total", ",result=\"miss\""))
			.contains("cache_evictions_total{cache=\"ready-answers\"} 0.0");
	}

	@Test
	void eachPortAnswersItsOwnAddressesAlone() {
		assertThat(get("/actuator/env").status()).isEqualTo(404);
		assertThat(get("/roles/registered-nurse").status()).isEqualTo(404);
		assertThat(Http.get(this.port, ConfiguredTest.CONTEXT_PATH + "/actuator/health").status()).isEqualTo(404);
		assertThat(Http.get(this.port, ConfiguredTest.CONTEXT_PATH + MEASURES).status()).isEqualTo(404);
	}

	/** A measure of kept answers that is not nothing. */
	private static String ready(String measure, String tag) {
		return "cache_%s\\{cache=\"ready-answers\"%s} [1-9]".formatted(measure, tag);
	}

	private Told get(String path) {
		Http.Answer answer = Http.get(this.ownPort, path);
		return new Told(answer.status(), answer.body());
	}

	private record Told(int status, String body) {

	}

}
