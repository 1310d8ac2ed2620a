package org.rolepair.health;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells operators where health and measures are.
 */
@Component
class HealthAddress {

	private static final Logger logger = LoggerFactory.getLogger(HealthAddress.class);

	@EventListener
	void onWebServerInitialized(WebServerInitializedEvent event) {
		if ("management".equals(event.getApplicationContext().getServerNamespace())) {
			logger.info("Health and measures are at http://localhost:{}/actuator", event.getWebServer().getPort());
		}
	}

}
