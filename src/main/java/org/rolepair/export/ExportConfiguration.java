package org.rolepair.export;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	/**
	 * Behind the filters that guard answers, mend addresses, keep, fingerprint, number
	 * and limit pages.
	 */
	private static final int POSITION = 6;

	@Bean
	FilterRegistrationBean<DataFilter> dataFilter() {
		FilterRegistrationBean<DataFilter> registration = new FilterRegistrationBean<>(new DataFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + POSITION);
		return registration;
	}

}
