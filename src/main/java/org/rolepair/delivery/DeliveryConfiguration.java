package org.rolepair.delivery;

import java.time.Duration;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

	/** Behind the filters that guard answers and mend addresses, ahead of all others. */
	private static final int POSITION = 2;

	@Bean
	FilterRegistrationBean<DeliveryFilter> deliveryFilter(KeptAddresses addresses, ReadyAnswers answers,
			PublicState state) {
		FilterRegistrationBean<DeliveryFilter> registration = new FilterRegistrationBean<>(
				new DeliveryFilter(addresses, answers, state, turns()));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + POSITION);
		return registration;
	}

	/**
	 * Making an answer is work of the processor, and a little waiting for the database.
	 */
	private static Turns turns() {
		return new Turns(Math.max(2, Runtime.getRuntime().availableProcessors()), Duration.ofSeconds(1));
	}

}
