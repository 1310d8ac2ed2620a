package org.rolepair.operations.health;

import io.micrometer.observation.ObservationRegistry;
import lombok.extern.slf4j.Slf4j;
import org.rolepair.page.site.LocalAddress;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;

@Configuration(proxyBeanMethods = false)
@Slf4j
class HealthConfiguration {

	/** After the response cache, which measuring would slow down. */
	private static final int POSITION = 20;

	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> requestObservationFilter(ObservationRegistry registry) {
		FilterRegistrationBean<ServerHttpObservationFilter> registration = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(registry));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + POSITION);
		return registration;
	}

	@EventListener
	void onWebServerInitialized(WebServerInitializedEvent event) {
		boolean management = "management".equals(event.getApplicationContext().getServerNamespace());
		if (management && event.getWebServer().getPort() > 0) {
			logger.info("Health and measures are at http://{}/actuator", LocalAddress
				.ofManagement(event.getApplicationContext().getEnvironment(), event.getWebServer().getPort()));
		}
	}

}
