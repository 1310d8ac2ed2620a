package org.rolepair.operations.migration;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.stereotype.Component;

/**
 * Refuses profiles without settings of their own. A typing error in "postgres" would
 * otherwise create an empty H2 database.
 */
@Component
class KnownProfiles implements BeanFactoryPostProcessor {

	private static final String ON_PROFILE = "spring.config.activate.on-profile";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		ConfigurableEnvironment settings = beans.getBean(ConfigurableEnvironment.class);
		for (String profile : settings.getActiveProfiles()) {
			if (settings.getPropertySources().stream().noneMatch((source) -> isOf(profile, source))) {
				throw new FailureAnalyzedException(
						"Rolepair has no settings for the profile \"%s\".".formatted(profile),
						"Set spring.profiles.active to postgres or to nothing, or create the file "
								+ "config/application-%s.properties.".formatted(profile));
			}
		}
	}

	private static boolean isOf(String profile, PropertySource<?> source) {
		return source.getName().contains("application-" + profile + ".")
				|| String.valueOf(source.getProperty(ON_PROFILE)).contains(profile);
	}

}
