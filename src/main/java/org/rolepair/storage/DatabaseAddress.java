package org.rolepair.storage;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Ends a start without an address of the database before anything else is tried.
 */
@Component
class DatabaseAddress implements BeanFactoryPostProcessor {

	private static final String SETTING = "spring.datasource.url";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		try {
			beans.getBean(Environment.class).getProperty(SETTING);
		}
		catch (IllegalArgumentException ex) {
			throw new MissingAddressException(ex);
		}
	}

}
