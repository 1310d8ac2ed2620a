package org.rolepair.format;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormatConfiguration {

	@Bean
	Messages messages() {
		return new Messages();
	}

}
