package org.rolepair.operations.migration;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Finds the repositories, and leaves reading their queries to Hibernate, which checks
 * each at the start. Spring Data would read them all by a parser of its own as well, to
 * be able to change them; what it changes, the count for a page of a list, it can do
 * without.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "org.rolepair", queryEnhancerSelector = RepositoryConfiguration.AsWritten.class)
class RepositoryConfiguration {

	/** Takes every query as it stands. */
	static class AsWritten implements QueryEnhancerSelector {

		@Override
		public QueryEnhancerFactory select(DeclaredQuery query) {
			return QueryEnhancerFactories.fallback();
		}

	}

}
