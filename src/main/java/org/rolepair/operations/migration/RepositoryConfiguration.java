package org.rolepair.operations.migration;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Enables the repositories without Spring Data's query parser. Hibernate checks each
 * query at startup anyway.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "org.rolepair",
		queryEnhancerSelector = RepositoryConfiguration.UnchangedQueries.class)
class RepositoryConfiguration {

	static class UnchangedQueries implements QueryEnhancerSelector {

		@Override
		public QueryEnhancerFactory select(DeclaredQuery query) {
			return QueryEnhancerFactories.fallback();
		}

	}

}
