package org.rolepair.limit;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {

	/** Behind the filters that serve what is ready and number requests. */
	private static final int POSITION = 5;

	@Bean
	FilterRegistrationBean<LimitFilter> limitFilter(LimitSettings settings, Clock clock) {
		FilterRegistrationBean<LimitFilter> registration = new FilterRegistrationBean<>(
				new LimitFilter(settings, clock));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + POSITION);
		return registration;
	}

}
