package org.rolepair.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.rolepair.format.Messages;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What every page needs in a test of one controller, with the clock standing still on
 * November 23, 2026. To be imported.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(Assets.class)
public class PageSlice {

	/** Public pages need no sign-in. */
	@Bean
	SecurityFilterChain door(HttpSecurity http) {
		return http.securityMatcher("/admin/**").build();
	}

	@Bean
	Messages messages() {
		return new Messages();
	}

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
	}

	@Bean
	MeterRegistry metrics() {
		return new SimpleMeterRegistry();
	}

}
