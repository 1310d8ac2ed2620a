package org.rolepair.page.site;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SiteSettings.class, ServerProperties.class })
class SiteConfiguration {

	/**
	 * Spring's own filter would believe these headers from everyone, not only a proxy.
	 */
	SiteConfiguration(ServerProperties server) {
		ForwardHeadersStrategy strategy = server.getForwardHeadersStrategy();
		if (strategy == ForwardHeadersStrategy.FRAMEWORK) {
			throw new InvalidConfigurationPropertyValueException("server.forward-headers-strategy", strategy,
					"It trusts everyone's headers. Set it to native, and rolepair.public-address to the site's address.");
		}
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
