package org.rolepair.web.limit;

import java.time.Clock;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitConfiguration.LimitSettings.class)
class RateLimitConfiguration {

	/** After the response cache and the request number. */
	private static final int POSITION = 6;

	@Bean
	FilterRegistrationBean<RateLimitFilter> limitFilter(LimitSettings settings, Clock clock) {
		FilterRegistrationBean<RateLimitFilter> registration = new FilterRegistrationBean<>(
				new RateLimitFilter(settings, clock));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + POSITION);
		return registration;
	}

	/**
	 * Requests per minute for one address; zero disables a limit.
	 *
	 * @param pages for pages that are not cached
	 * @param data for exports and uploads
	 */
	@ConfigurationProperties("rolepair.limits")
	record LimitSettings(@DefaultValue("1200") int pages, @DefaultValue("60") int data) {

	}

}
