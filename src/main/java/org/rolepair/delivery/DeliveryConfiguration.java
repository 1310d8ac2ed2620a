package org.rolepair.delivery;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

	/** After the filters for security headers and addresses, before all others. */
	private static final int POSITION = 3;

	@Bean
	FilterRegistrationBean<ResponseCacheFilter> responseCacheFilter(CacheKeys keys, ResponseCache cache) {
		FilterRegistrationBean<ResponseCacheFilter> registration = new FilterRegistrationBean<>(
				new ResponseCacheFilter(keys, cache));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + POSITION);
		return registration;
	}

}
